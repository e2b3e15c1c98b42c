import { plainText, type Role } from '@parindex/domain';
import { roleNames } from './session.ts';

/** The word for a role that comes as text; as it stands when there is no such role. */
export const roleWord = (role: string): string =>
  (roleNames as Readonly<Record<string, string>>)[role] ?? role;

/** Other words by which people call a role, in pasted lists. */
const otherWords: Readonly<Record<string, Role>> = {
  'chuyên viên': 'contributor',
  'cán bộ phụ trách': 'contributor',
  'trưởng phòng': 'office-head',
  'thủ trưởng': 'office-head',
  'đầu mối': 'coordinator',
  'thành viên tổ tự đánh giá': 'team-member',
  'lãnh đạo': 'leader',
  'quản lý tài khoản': 'account-manager',
  'thường trực': 'secretariat',
  'thẩm định': 'appraiser',
  'hội đồng': 'council-member',
  'thư ký': 'council-secretary',
  'thanh tra': 'auditor',
  'quản trị': 'administrator',
};

const byPlainWord: ReadonlyMap<string, Role> = new Map(
  [
    ...Object.entries(roleNames).map(([role, name]): [string, Role] => [name, role as Role]),
    ...Object.entries(otherWords),
  ].map(([name, role]) => [plainText(name), role]),
);

/** Đọc vai trò — the role that a word means, without regard to marks and case; undefined when it means none. */
export const roleOfWord = (word: string): Role | undefined => byPlainWord.get(plainText(word));
