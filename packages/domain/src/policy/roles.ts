/** Vai trò — what a post lets a person do; a person may hold several posts. */
export const roles = [
  /** Chuyên viên phụ trách CCHC của một phòng */
  'contributor',
  /** Thủ trưởng cơ quan, trưởng phòng */
  'office-head',
  /** Đầu mối tổng hợp của đơn vị */
  'coordinator',
  /** Thành viên Tổ tự đánh giá */
  'team-member',
  /** Lãnh đạo đơn vị */
  'leader',
  /** Người quản lý tài khoản của đơn vị */
  'account-manager',
  /** Cơ quan thường trực */
  'secretariat',
  /** Người thẩm định của cơ quan chủ trì lĩnh vực */
  'appraiser',
  /** Thành viên Hội đồng thẩm định */
  'council-member',
  /** Thư ký Hội đồng */
  'council-secretary',
  /** Thanh tra, kiểm toán: chỉ đọc */
  'auditor',
  /** Quản trị hệ thống */
  'administrator',
] as const;

export type Role = (typeof roles)[number];

const unitRoles: ReadonlySet<Role> = new Set<Role>([
  'contributor',
  'office-head',
  'coordinator',
  'team-member',
  'leader',
  'account-manager',
]);

/** Whether the role works within a rated unit and sees nothing of a round before and beyond it. */
export const isOfUnits = (role: Role): boolean => unitRoles.has(role);
