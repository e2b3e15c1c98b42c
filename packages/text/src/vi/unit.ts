import { plainText, type UnitKind, unitKinds } from '@parindex/domain';
import { showCount } from '../figures.ts';

/** Cấp, loại đơn vị. */
export const unitKindWords: Record<UnitKind, string> = {
  province: 'Tỉnh, thành phố',
  department: 'Sở, cơ quan cấp tỉnh',
  'central-agency': 'Cơ quan ngành dọc',
  district: 'Huyện, thị xã, thành phố thuộc tỉnh',
  commune: 'Xã, thị trấn',
  ward: 'Phường',
  'special-zone': 'Đặc khu',
  office: 'Phòng, bộ phận của đơn vị',
};

/** The same in a narrow column. */
export const unitKindShort: Record<UnitKind, string> = {
  province: 'Tỉnh',
  department: 'Sở',
  'central-agency': 'Ngành dọc',
  district: 'Huyện',
  commune: 'Xã',
  ward: 'Phường',
  'special-zone': 'Đặc khu',
  office: 'Phòng',
};

/** Other words by which people call a kind. */
const otherKindWords: Readonly<Record<string, UnitKind>> = {
  'thành phố': 'district',
  'thị xã': 'district',
  'thị trấn': 'commune',
  'cơ quan chuyên môn': 'department',
  'bộ phận': 'office',
  'trung tâm': 'office',
};

const kindByWord: ReadonlyMap<string, UnitKind> = new Map([
  ...unitKinds.flatMap((kind): [string, UnitKind][] => [
    [plainText(unitKindShort[kind]), kind],
    [plainText(unitKindWords[kind]), kind],
  ]),
  ...Object.entries(otherKindWords).map(([word, kind]): [string, UnitKind] => [plainText(word), kind]),
]);

/** Đọc loại đơn vị — the kind that a word means, without regard to marks and case; undefined when it means none. */
export const unitKindOfWord = (word: string): UnitKind | undefined => kindByWord.get(plainText(word));

/** Words of the register of units. */
export const unitWords = {
  title: 'Đơn vị',
  noun: 'đơn vị',
  count: (units: number, offices: number) => `${showCount(units)} đơn vị, ${showCount(offices)} phòng`,
  search: 'Tìm đơn vị, phòng',
  all: 'Tất cả',
  current: 'Còn hiệu lực',
  ended: 'Đã hết hiệu lực',
  needed: 'Nhập ô này.',
  name: 'Tên',
  kind: 'Loại',
  shortName: 'Tên ngắn',
  shortNameHint:
    'Hiện trong cột hẹp và dùng để khớp với bộ chỉ số, như “Tư pháp”, “Sở TT&TT”. Bỏ trống thì dùng tên đầy đủ.',
  parent: 'Cấp trên',
  noParent: 'Không có cấp trên',
  validFrom: 'Có hiệu lực từ',
  validTo: 'Đến hết ngày',
  validity: 'Hiệu lực',
  successor: 'Đơn vị kế thừa',
  noSuccessor: 'Chưa có',
  predecessors: 'Kế thừa từ',
  offices: 'Phòng',
  officeCount: (count: number) => `${showCount(count)} phòng`,
  add: 'Thêm đơn vị',
  addUnder: (name: string) => `Thêm đơn vị thuộc ${name}`,
  addOffice: 'Thêm phòng',
  addOfficeTo: (name: string) => `Thêm phòng của ${name}`,
  edit: 'Sửa',
  editTitle: (name: string) => `Sửa ${name}`,
  saveNew: 'Ghi vào danh mục',
  saveNewAndNext: 'Ghi và thêm tiếp',
  save: 'Ghi thay đổi',
  saved: (name: string) => `Đã ghi ${name}.`,
  since: (day: string) => `từ ${day}`,
  until: (day: string) => `đến hết ${day}`,
  always: 'không thời hạn',
  none: 'Chưa có đơn vị nào.',
  noneText: 'Thêm các đơn vị được đánh giá và cơ quan thẩm định; rồi thêm phòng của từng đơn vị.',
  choose: 'Chọn một dòng để xem và sửa.',
  filter: 'Lọc theo hiệu lực',
  pane: 'Chi tiết đơn vị',
  switchSide: 'Danh mục ↔ chi tiết',
  newTitle: 'Thêm đơn vị',
  close: 'Đóng chi tiết',
  cancelNew: 'Thôi, không thêm',
  people: 'Người của đơn vị',
  staff: 'Vai trò, ủy quyền, bàn giao',
  clash: 'Có người vừa sửa đơn vị này. Chưa bản nào bị ghi đè. Tải lại bản mới rồi sửa tiếp.',
  reload: 'Tải bản mới',
  notEditable: 'Chỉ cơ quan thường trực và quản trị viên sửa danh mục này.',
} as const;
