import type { ProblemCode } from '@parindex/domain';
import { type Sentence, words } from '../../details.ts';

const surveyPart = (part: string): string =>
  ({
    title: 'tên khảo sát',
    organiser: 'cơ quan khảo sát',
    contact: 'nơi liên hệ',
    consent: 'lời đồng ý tham gia',
  })[part] ?? part;

/** Câu về phiếu khảo sát, phiếu trả lời, thiết kế mẫu và ước lượng. */
export const surveySentences = {
  'questionnaire.empty': () => 'Phiếu chưa có câu hỏi nào. Thêm ít nhất một câu.',
  'question.code-missing': (d) => `Câu “${words(d, 'label')}” chưa có mã. Ghi mã, ví dụ 3.6a.`,
  'question.code-duplicate': (d) => `Mã ${words(d, 'code')} dùng cho nhiều câu. Đổi mã của một câu.`,
  'question.label-missing': (d) =>
    `Câu ${words(d, 'code')}: còn chỗ chưa có lời tiếng Việt. Ghi lời câu hỏi, các ý và phương án.`,
  'question.options-missing': (d) =>
    `Câu ${words(d, 'code')} cần ít nhất hai phương án, bảng đánh giá cần ít nhất một ý.`,
  'question.option-duplicate': (d) =>
    `Câu ${words(d, 'code')}: mã phương án “${words(d, 'option')}” trống hoặc trùng. Đặt mỗi phương án một mã.`,
  'question.bounds': (d) =>
    `Câu ${words(d, 'code')}: giới hạn dưới lớn hơn giới hạn trên. Sửa một trong hai.`,
  'question.condition-unknown': (d) =>
    `Câu ${words(d, 'code')} hiện theo ${words(d, 'unknown')}, nhưng câu đó không có ở phía trên. Chọn câu đứng trước.`,
  'question.condition-option': (d) =>
    `Câu ${words(d, 'code')} hiện khi ${words(d, 'question')} chọn “${words(d, 'option')}”, nhưng câu đó không có phương án này.`,
  'question.english-missing': (d) =>
    `Câu ${words(d, 'code')} chưa có đủ lời tiếng Anh; người chọn EN sẽ thấy tiếng Việt ở chỗ thiếu.`,
  'answer.unknown-question': (d) => `Phiếu không có câu ${words(d, 'code')}.`,
  'answer.not-shown': (d) =>
    `Câu ${words(d, 'code')} không hỏi trong trường hợp này nên không nhận câu trả lời.`,
  'answer.required': (d) => `Câu ${words(d, 'code')} cần được trả lời.`,
  'answer.not-an-option': (d) => `Câu ${words(d, 'code')}: “${words(d, 'option')}” không phải một phương án.`,
  'answer.wrong-shape': (d) => `Câu ${words(d, 'code')}: câu trả lời không đúng kiểu.`,
  'answer.too-many': (d) => `Câu ${words(d, 'code')}: chọn nhiều nhất ${words(d, 'most')} phương án.`,
  'answer.too-few': (d) => `Câu ${words(d, 'code')}: chọn ít nhất ${words(d, 'least')} phương án.`,
  'answer.alone': (d) => `Câu ${words(d, 'code')}: phương án này không chọn cùng phương án khác.`,
  'answer.out-of-bounds': (d) => `Câu ${words(d, 'code')}: ${words(d, 'value')} ngoài giới hạn cho phép.`,
  'answer.too-long': (d) => `Câu ${words(d, 'code')}: viết ngắn lại, tối đa ${words(d, 'longest')} ký tự.`,
  'survey-item.parts-missing': () => 'Mục khảo sát chưa gắn với câu hỏi nào. Chọn ít nhất một câu.',
  'survey-item.group-unknown': (d) =>
    `Không có nhóm đối tượng “${words(d, 'group')}” trong cuộc khảo sát này.`,
  'survey-item.question-unknown': (d) =>
    `Không nhóm nào được hỏi câu ${words(d, 'question')}. Chọn câu có trong phiếu của nhóm.`,
  'survey-item.option-unknown': (d) =>
    `Câu ${words(d, 'question')} không có phương án “${words(d, 'option')}”.`,
  'survey-item.worth': (d) => `Câu ${words(d, 'question')}: mỗi phương án tính điểm cần một số từ 0 đến 100.`,
  'survey-item.share': (d) => `Câu ${words(d, 'question')}: tỷ trọng trong mục phải là số dương.`,
  'survey-item.weight-missing': (d) => `Nhóm “${words(d, 'group')}” chưa có trọng số. Ghi một số dương.`,
  'xlsform.sheet-missing': (d) =>
    `Sổ không có trang “${words(d, 'sheet')}”. Một sổ XLSForm có các trang survey, choices, settings.`,
  'xlsform.not-supported': (d) =>
    `“${words(d, 'what')}” không nhập được vào phiếu nên đã bỏ qua. Sửa tay sau khi nhập nếu cần.`,
  'xlsform.name-missing': () => 'Dòng này chưa có tên (name). Ghi một tên để phân biệt.',
  'xlsform.list-unknown': (d) =>
    `Trang choices không có danh sách “${words(d, 'list')}”. Sửa tên danh sách ở một trong hai trang.`,
  'xlsform.group-open': (d) => `Nhóm “${words(d, 'name')}” mở mà chưa đóng. Thêm dòng end_group.`,
  'survey.times': () => 'Khảo sát phải mở trước khi đóng, và không quá một năm. Sửa giờ mở hoặc giờ đóng.',
  'survey.words-missing': (d) =>
    `Chưa ghi ${surveyPart(words(d, 'part'))}. Người trả lời cần biết ai hỏi, để làm gì, liên hệ ở đâu.`,
  'survey.groups-missing': () => 'Chưa có nhóm đối tượng nào. Thêm ít nhất một nhóm.',
  'survey.group-duplicate': (d) => `Mã nhóm “${words(d, 'group')}” trống hoặc trùng. Đặt mỗi nhóm một mã.`,
  'survey.questionnaire-missing': (d) => `Nhóm “${words(d, 'group')}” chưa có phiếu đã ban hành. Chọn phiếu.`,
  'survey.quotas-missing': () =>
    'Chưa có chỉ tiêu phiếu của đơn vị nào. Ghi số phiếu cần cho từng đơn vị, từng nhóm.',
  'survey.quota-group': (d) => `Chỉ tiêu ghi cho nhóm “${words(d, 'group')}” không có trong khảo sát.`,
  'survey.quota-number': (d) =>
    `Nhóm “${words(d, 'group')}”: chỉ tiêu ${words(d, 'quota')} phải từ 1 và không quá số người của nhóm.`,
  'survey.quota-twice': (d) =>
    `Chỉ tiêu của nhóm “${words(d, 'group')}” ghi hai lần cho một đơn vị. Bỏ một dòng.`,
  'response.reason-required': () => 'Ghi lý do loại phiếu; lý do được đếm và giữ lại.',
  'survey.item-not-surveyed': (d) =>
    `Mục ${words(d, 'code')} không phải mục điều tra xã hội học. Chọn mục có phương pháp khảo sát.`,
  'survey.round-unknown': () => 'Không có đợt đánh giá này. Chọn lại đợt.',
  'survey.not-open': () => 'Khảo sát chưa mở hoặc đã đóng nên không nhận phiếu.',
  'survey.over': (d) => `Khảo sát đã đóng lúc ${words(d, 'at')}. Phiếu không gửi được nữa.`,
  'invitation.unknown': () => 'Đường dẫn này không đúng. Kiểm tra lại, hoặc quét lại mã trên giấy mời.',
  'invitation.used': () => 'Đường dẫn này đã gửi phiếu. Mỗi đường dẫn gửi một lần.',
  'invitation.full': () => 'Nhóm này đã đủ phiếu. Cảm ơn Ông/Bà đã dành thời gian.',
  'questionnaire.issued': () => 'Phiếu đã ban hành nên không sửa được. Lập bản tiếp theo để sửa.',
  'design.no-rows': () => 'Bảng dữ liệu không có dòng nào. Kiểm tra lại tệp đã chọn.',
  'design.no-weights': () =>
    'Thiết kế chưa có trọng số. Ghi cột trọng số (weights), hoặc cột quy mô (populations) cho mọi giai đoạn.',
  'design.weight': (d) =>
    `Dòng ${words(d, 'row')}: trọng số "${words(d, 'value')}" không phải số dương. Sửa ô này rồi chạy lại.`,
  'design.population': (d) =>
    `Tầng ${words(d, 'stratum')}: quy mô phải là một số, giống nhau ở mọi dòng của tầng và không nhỏ hơn ${words(d, 'drawn')} đã chọn. Sửa cột quy mô.`,
  'design.lonely-stratum': (d) =>
    `Tầng ${words(d, 'stratum')} chỉ có một cụm nên không tính được sai số. Gộp với tầng gần nhất, hoặc chọn lonelyStratum: certainty, adjust, average.`,
  'design.column-missing': (d) =>
    `Không có cột "${words(d, 'column')}" trong bảng dữ liệu. Sửa tên cột trong tệp thiết kế.`,
  'estimate.not-a-number': (d) =>
    `Dòng ${words(d, 'row')}, cột "${words(d, 'column')}": "${words(d, 'value')}" không phải số. Để trống nếu không trả lời.`,
  'estimate.no-answers': (d) => `Cột "${words(d, 'of')}" không có câu trả lời nào để ước lượng.`,
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
