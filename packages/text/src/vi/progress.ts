import { type Day, daysBetween, type Instant, type ProgressMark, type ProgressStep } from '@parindex/domain';
import { showCount, showDayOfYear } from '../figures.ts';

/** Bước của đợt — as a column of the board. */
export const progressStepWords: Readonly<Record<ProgressStep, string>> = {
  'self-scoring': 'Tự chấm',
  'internal-review': 'Rà soát nội bộ',
  approval: 'Lãnh đạo duyệt',
  submission: 'Nộp',
  appraisal: 'Thẩm định',
  council: 'Hội đồng',
  publication: 'Công bố',
};

/** Days as the province counts them, handed in: this package knows no time zone. */
export type MarkTime = { readonly today: Day; readonly dayOf: (instant: Instant) => Day };

/** A mark in words: what stands in the cell, and a second line. */
export type MarkWords = { readonly says: string; readonly note?: string };

/** Một ô của bảng tiến độ, bằng lời: "31/50 đã gửi", "chậm 3 ngày", "chờ duyệt, từ 05/11". */
export const progressMarkWords = (mark: ProgressMark, time: MarkTime): MarkWords => {
  const note = noteOf(mark, time);
  return { says: saysOf(mark, time), ...(note === '' ? {} : { note }) };
};

const saysOf = ({ step, state, count, extended, dueAt }: ProgressMark, { dayOf }: MarkTime): string => {
  const counted = count && `${showCount(count.done)}/${showCount(count.of)}`;
  if (state === 'to-come') return extended && dueAt ? `Gia hạn ${showDayOfYear(dayOf(dueAt))}` : '–';
  if (step === 'self-scoring')
    return (
      {
        done: counted,
        doing: `${counted} đã gửi`,
        late: `${counted} đã gửi`,
        idle: `${counted}, chưa bắt đầu`,
      }[state] ?? ''
    );
  if (step === 'appraisal' && counted !== undefined) return `${counted} mục`;
  if (state === 'done') return doneWords[step];
  return openWords[step];
};

const doneWords: Readonly<Record<ProgressStep, string>> = {
  'self-scoring': 'Xong',
  'internal-review': 'Xong',
  approval: 'Đã duyệt',
  submission: 'Đã nộp',
  appraisal: 'Xong',
  council: 'Xong',
  publication: 'Đã công bố',
};

const openWords: Readonly<Record<ProgressStep, string>> = {
  'self-scoring': 'Đang chấm',
  'internal-review': 'Đang rà soát',
  approval: 'Chờ duyệt',
  submission: 'Chưa nộp',
  appraisal: 'Đang thẩm định',
  council: 'Đang họp',
  publication: 'Chưa công bố',
};

const noteOf = ({ step, state, at, dueAt, extended }: ProgressMark, { today, dayOf }: MarkTime): string => {
  const due = dueAt && dayOf(dueAt);
  const given = extended && due ? `gia hạn ${showDayOfYear(due)}` : '';
  if (state === 'late' && due) return [`chậm ${lateWords(due, today)}`, given].filter(Boolean).join(', ');
  if (state === 'done') return at ? showDayOfYear(dayOf(at)) : '';
  if (state === 'to-come') return '';
  if (given !== '') return given;
  if (at === undefined) return '';
  return step === 'approval' ? `từ ${showDayOfYear(dayOf(at))}` : `mới nhất ${showDayOfYear(dayOf(at))}`;
};

const lateWords = (due: Day, today: Day): string => {
  const days = daysBetween(due, today);
  return days < 1 ? 'trong ngày' : `${showCount(days)} ngày`;
};

/** Words of the board "Theo dõi tiến độ". */
export const progressWords = {
  title: 'Theo dõi tiến độ',
  note: (round: string, units: number) => `${round}, ${showCount(units)} đơn vị`,
  noun: 'đơn vị',
  filters: 'Lọc đơn vị',
  all: 'Tất cả',
  unit: 'Đơn vị',
  items: (offices: number, items: number, exempt: number) =>
    [
      ...(offices > 0 ? [`${showCount(offices)} phòng`] : []),
      `${showCount(items)} mục`,
      ...(exempt > 0 ? [`miễn ${showCount(exempt)}`] : []),
    ].join(', '),
  unranked: 'không xếp hạng',
  returned: (count: number) => `${showCount(count)} mục trả lại`,
  reminded: (times: number) => `đã nhắc ${showCount(times)} lần`,
  act: 'Việc cần làm',
  remind: 'Nhắc',
  remindLeader: 'Nhắc lãnh đạo',
  openAppraisal: 'Xem thẩm định',
  remindAll: (count: number) => `Nhắc ${showCount(count)} đơn vị chưa nộp`,
  exportExcel: 'Xuất Excel',
  waitingApproval: 'Chờ lãnh đạo duyệt',
  late: 'Chậm',
  idle: 'Chưa bắt đầu',
  extended: 'Gia hạn',
  dialogTitle: (count: number) => `Nhắc ${showCount(count)} đơn vị`,
  dialogNote:
    'Thư gửi tới đầu mối; đơn vị đang chờ duyệt thì gửi tới lãnh đạo. Hoặc chép lời nhắc để dán vào văn bản, nhóm trao đổi.',
  oftenReminded: (names: string) => `Đã nhắc từ 2 lần trong 7 ngày: ${names}. Nên gọi điện.`,
  textLabel: 'Lời nhắc',
  copy: 'Chép lời nhắc',
  copied: 'Đã chép',
  send: 'Gửi thư nhắc',
  cancel: 'Thôi',
  sent: (units: number, mailed: number) =>
    `Đã ghi lời nhắc cho ${showCount(units)} đơn vị, gửi ${showCount(mailed)} thư.`,
  unreachable: (names: string) => `Chưa có địa chỉ thư: ${names}. Chép lời nhắc và gửi bằng cách khác.`,
  empty: 'Đợt chưa có đơn vị nào',
  emptyNote: 'Thêm nhóm và đơn vị ở phần thiết lập của đợt.',
  legendDone: 'xong',
  legendDoing: 'đang làm',
  legendLate: 'chậm',
  legendIdle: 'chưa bắt đầu',
  legendToCome: '– chưa tới bước này',
  legendNote: 'Lời nhắc vào thư điện tử. Đã nhắc 2 lần trong 7 ngày thì nên gọi.',
} as const;

/** One unit of a reminder's text. */
export type OwingUnit = { readonly name: string; readonly step: ProgressStep; readonly words: MarkWords };

/** Lời nhắc để dán vào văn bản hoặc nhóm trao đổi: each unit with what it owes. */
export const reminderText = (round: string, due: string, units: readonly OwingUnit[]): string =>
  [
    `Đề nghị các đơn vị sau hoàn thành hồ sơ ${round} và nộp trước ${due}:`,
    ...units.map(
      ({ name, step, words }, at) =>
        `${at + 1}. ${name}: ${progressStepWords[step].toLowerCase()} – ${[words.says, words.note].filter(Boolean).join(', ').toLowerCase()}.`,
    ),
  ].join('\n');

/** Bảng tiến độ dạng Excel. */
export const progressSheetText = {
  sheet: 'Tiến độ',
  title: (round: string, moment: string) => [`Tiến độ ${round}`, `Lúc ${moment}`] as const,
  group: 'Nhóm',
  unit: 'Đơn vị',
  due: (step: string, day: string) => `${step} (đến ${day})`,
  reminders: 'Nhắc trong 7 ngày',
  fileName: (year: number) => `Tiến độ ${year}.xlsx`,
} as const;
