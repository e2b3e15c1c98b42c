import type { ConditionName } from '@parindex/domain';

/** Điều kiện của một quyền — what must hold for a right, as printed permissions say it. */
export const conditionWords: Record<ConditionName, string> = {
  ownUnit: 'đơn vị mình',
  ownOffice: 'mục phòng mình chủ trì',
  ownOrSupportedOffice: 'mục phòng mình chủ trì hoặc phối hợp',
  notOwnUnit: 'không phải đơn vị mình',
  listOrNotOwnUnit: 'danh sách, hoặc không phải đơn vị mình',
  ownField: 'mục cơ quan mình thẩm định',
  handedOver: 'bảng đã nộp hoặc đã khóa',
  unrestricted: 'tệp không hạn chế',
  openOrOwnField: 'tệp không hạn chế, hoặc của mục cơ quan mình thẩm định',
  ownPerson: 'của chính mình',
  ordinaryRoles: 'không có vai trò vượt ra ngoài một đơn vị',
};
