import type {
  AppraisalState,
  AssessmentState,
  EntryState,
  IndexSetState,
  RoundState,
  SurveyState,
} from '@parindex/domain';

const indexSet: Record<IndexSetState, string> = { draft: 'Bản nháp', issued: 'Đã ban hành' };

const round: Record<RoundState, string> = {
  preparing: 'Đang chuẩn bị',
  running: 'Đang chạy',
  council: 'Hội đồng',
  published: 'Đã công bố',
};

const assessment: Record<AssessmentState, string> = {
  scoring: 'Đang tự chấm',
  'awaiting-approval': 'Chờ lãnh đạo duyệt',
  approved: 'Đã duyệt',
  submitted: 'Đã nộp',
  'under-appraisal': 'Đang thẩm định',
  locked: 'Hết hạn, chưa nộp',
};

const entry: Record<EntryState, string> = {
  'not-started': 'Chưa làm',
  'in-progress': 'Đang làm',
  'handed-in': 'Đã gửi tổng hợp',
  accepted: 'Đã chấp nhận',
  returned: 'Trả lại',
  'to-review': 'Cần rà lại',
};

const appraisal: Record<AppraisalState, string> = {
  open: 'Chưa thẩm định',
  entered: 'Đã cho điểm',
  'supplement-requested': 'Chờ bổ sung',
  supplemented: 'Đã bổ sung',
  'to-council': 'Trình Hội đồng',
  decided: 'Hội đồng đã kết luận',
};

const survey: Record<SurveyState, string> = {
  preparing: 'Đang chuẩn bị',
  collecting: 'Đang thu phiếu',
  closed: 'Đã đóng',
};

/** Trạng thái theo từng quy trình — the nouns are those of the workflows. */
const byNoun: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'index-set': indexSet,
  round,
  assessment,
  'self-score': entry,
  appraisal,
  survey,
};

/** Tên của quy trình — what goes through it. */
export const workflowNames: Readonly<Record<string, string>> = {
  'index-set': 'Phiên bản bộ chỉ số',
  survey: 'Cuộc khảo sát',
  round: 'Đợt đánh giá',
  assessment: 'Hồ sơ tự chấm của đơn vị',
  'self-score': 'Một mục trong bảng chấm',
  appraisal: 'Thẩm định một mục',
};

/** The word for a state of a noun; without the noun, of the first workflow that has such a state. As it stands if none has. */
export const stateWord = (state: string, noun?: string): string =>
  (noun === undefined
    ? Object.values(byNoun).find((words) => words[state] !== undefined)?.[state]
    : byNoun[noun]?.[state]) ?? state;
