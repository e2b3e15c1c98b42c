/** Eight names in Vietnamese order with invented points, for lists of the gallery. */
export const sampleUnits = [
  { name: 'Huyện Châu Đức', points: '61.22' },
  { name: 'Huyện Côn Đảo', points: '56.17' },
  { name: 'Huyện Đất Đỏ', points: '60.5' },
  { name: 'Huyện Long Điền', points: '58.125' },
  { name: 'Huyện Xuyên Mộc', points: '62' },
  { name: 'Thành phố Bà Rịa', points: '66.4' },
  { name: 'Thành phố Vũng Tàu', points: '65.05' },
  { name: 'Thị xã Phú Mỹ', points: '64' },
] as const;
