import type { ProblemCode } from '@parindex/domain';
import { type Sentence, words } from '../../details.ts';
import { roleWord } from '../roles.ts';
import { roleNames } from '../session.ts';
import { unitKindShort } from '../unit.ts';

/** Sentences for refusals about accounts, posts, units and the demonstration day. */
export const peopleSentences = {
  'password.must-change': () => 'Đổi mật khẩu lần đầu trước khi làm việc khác.',
  'account.username-taken': (d) => `Tên đăng nhập “${words(d, 'username')}” đã có người dùng. Chọn tên khác.`,
  'account.username-invalid': () =>
    'Tên đăng nhập gồm 3 đến 40 chữ thường không dấu, số, dấu chấm hoặc gạch nối.',
  'account.no-email': () =>
    'Tài khoản này chưa có thư điện tử. Nhờ người quản lý tài khoản của đơn vị đặt lại mật khẩu.',
  'totp.not-begun': () => 'Chưa có mã quét. Bấm “Bật mã 6 số” để nhận mã quét mới.',
  'person.own-account': () => 'Không tự khóa tài khoản của chính mình. Nhờ một quản trị viên khác.',
  'person.list-empty': () => 'Chưa có dòng nào. Dán danh sách từ Excel hoặc gõ mỗi người một dòng.',
  'person.list-columns': (d) =>
    `Dòng này có ${words(d, 'found')} cột. Cần: họ tên; tên đăng nhập; vai trò; phòng.`,
  'person.list-twice': (d) =>
    `Tên đăng nhập “${words(d, 'username')}” có ở hai dòng của danh sách. Đổi tên ở một dòng.`,
  'person.list-long': (d) =>
    `Danh sách có ${words(d, 'count')} dòng, mỗi lần nhận ${words(d, 'limit')} dòng. Chia thành nhiều lần.`,
  'person.email-malformed': (d) =>
    `“${words(d, 'email')}” không phải địa chỉ thư điện tử. Sửa hoặc bỏ trống.`,
  'post.role-reserved': (d) =>
    `Vai trò “${roleWord(words(d, 'role'))}” do quản trị viên của tỉnh giao. Chọn vai trò khác.`,
  'post.role-unknown': (d) =>
    `Không có vai trò “${words(d, 'role')}”. Dùng một trong: ${Object.values(roleNames).join(', ')}.`,
  'post.office-required': (d) => `Chọn phòng cho vai trò “${roleWord(words(d, 'role'))}”.`,
  'post.office-unknown': (d) =>
    `Đơn vị không có phòng “${words(d, 'office')}”. Các phòng đang có: ${words(d, 'offices')}.`,
  'post.day-order': () => 'Ngày thôi sớm hơn ngày bắt đầu. Sửa một trong hai ngày.',
  'post.twice': (d) => `Người này đang giữ vai trò “${roleWord(words(d, 'role'))}” ở đây trong thời gian đó.`,
  'post.not-held': (d) =>
    `Người này không đang giữ vai trò “${roleWord(words(d, 'role'))}” ở đây. Chọn vai trò khác.`,
  'post.person-unfit': () => 'Chọn một người khác của đơn vị, có tài khoản dùng được.',
  'post.document-required': () => 'Nhập số, ngày của văn bản ủy quyền.',
  'post.nothing-to-hand-over': () =>
    'Người giao không giữ vai trò nào kéo dài quá ngày này. Chọn người khác hoặc ngày sớm hơn.',
  'post.own-administration': () =>
    'Không tự thôi vai trò quản trị của chính mình. Nhờ một quản trị viên khác.',
  'person.name-missing': () => 'Nhập họ tên.',
  'person.managed-elsewhere': (d) =>
    `${words(d, 'name')} có vai trò ở đơn vị khác nên bạn không sửa được. Nhờ quản trị viên của tỉnh, hoặc để trống tên đăng nhập nếu là người khác.`,
  'person.sheet-missing': () =>
    'Không thấy trang nào có các cột “Họ tên”, “Vai trò”, “Đơn vị”. Tải tệp mẫu bằng “Xuất Excel”, điền rồi nhập lại.',
  'unit.name-missing': () => 'Nhập tên đơn vị.',
  'unit.kind-unknown': (d) =>
    `Không có loại đơn vị “${words(d, 'kind')}”. Dùng một trong: ${Object.values(unitKindShort).join(', ')}.`,
  'unit.name-unknown': (d) =>
    `Không có đơn vị “${words(d, 'name')}” trong danh mục hay trong tệp. Sửa tên, hoặc thêm một dòng cho đơn vị đó.`,
  'unit.name-ambiguous': (d) => `Có nhiều đơn vị tên “${words(d, 'name')}”. Ghi tên đầy đủ.`,
  'unit.id-unknown': () => 'Mã hệ thống này không có trong danh mục. Để trống ô mã nếu là đơn vị mới.',
  'unit.listed-twice': (d) => `Đơn vị này đã có ở dòng ${words(d, 'line')}. Giữ một dòng.`,
  'unit.day-unreadable': (d) => `“${words(d, 'text')}” không phải ngày. Nhập như 01/07/2025.`,
  'unit.sheet-missing': () =>
    'Không thấy trang nào có các cột “Tên đơn vị”, “Loại”. Tải tệp mẫu bằng “Xuất Excel”, sửa rồi nhập lại.',
  'unit.sheet-empty': () => 'Bảng không có dòng nào. Thêm đơn vị rồi nhập lại.',
  'unit.name-taken': (d) => `Đã có đơn vị tên “${words(d, 'name')}”. Đặt tên khác hoặc sửa đơn vị đang có.`,
  'unit.office-parent': () =>
    'Phòng phải thuộc một đơn vị, và phòng không có đơn vị con. Chọn đơn vị cấp trên khác.',
  'unit.day-order': () => 'Ngày hết hiệu lực sớm hơn ngày bắt đầu. Sửa một trong hai ngày.',
  'unit.successor-loop': () => 'Đơn vị kế thừa dẫn trở lại chính đơn vị này. Chọn đơn vị khác.',
  'unit.own-parent': () => 'Một đơn vị không thể trực thuộc chính nó. Chọn đơn vị cấp trên khác.',
} as const satisfies Partial<Record<ProblemCode, Sentence>>;
