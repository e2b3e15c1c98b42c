// The pictures of README and user guide: whose screen, on which demonstration day, and what is done before the picture.
// `{round}` and `{unit}` stand for that day's round and the person's unit.

const first = '2020-11-05';
const second = '2020-12-21';
const phone = { width: 390, height: 844 };

const item = (name) => (page) => page.getByText(name, { exact: false }).first().click();

export const shots = [
  { file: 'dang-nhap', path: '/dang-nhap' },
  { file: 'viec-cua-toi', as: 'daumoi.condao', on: first, path: '/viec' },
  { file: 'viec-chuyen-vien', as: 'tuphap.condao', on: first, path: '/viec' },
  {
    file: 'bang-cham-diem',
    as: 'daumoi.condao',
    on: first,
    path: '/dot/{round}/bang-cham/{unit}',
    before: item('Mức độ hoàn thành kế hoạch CCHC'),
  },
  {
    file: 'bang-cham-chuyen-vien',
    as: 'kinhte.condao',
    on: first,
    path: '/dot/{round}/bang-cham/{unit}',
  },
  { file: 'tong-hop', as: 'daumoi.condao', on: first, path: '/dot/{round}/tong-hop/{unit}' },
  { file: 'phan-cong', as: 'daumoi.condao', on: first, path: '/dot/{round}/phan-cong/{unit}' },
  { file: 'viec-lanh-dao', as: 'chutich.condao', on: first, path: '/viec', viewport: phone },
  {
    file: 'lanh-dao-dien-thoai',
    as: 'chutich.condao',
    on: first,
    path: '/dot/{round}/tong-hop/{unit}',
    viewport: phone,
  },
  { file: 'bo-chi-so', as: 'sonoivu', on: first, path: '/bo-chi-so' },
  { file: 'thiet-lap-dot', as: 'sonoivu', on: first, path: '/dot/{round}/thiet-lap' },
  { file: 'tham-dinh', as: 'thamdinh.noivu', on: second, path: '/dot/{round}/tham-dinh' },
  {
    file: 'tham-dinh-mot-muc',
    as: 'thamdinh.noivu',
    on: second,
    path: '/dot/{round}/tham-dinh',
    before: item('Mức độ hoàn thành kế hoạch CCHC'),
  },
  { file: 'hoi-dong', as: 'thukyhoidong', on: second, path: '/dot/{round}/hoi-dong' },
  { file: 'xep-hang', as: 'sonoivu', on: second, path: '/dot/{round}/xep-hang' },
  { file: 'cong-khai', path: '/cong-khai' },
  { file: 'don-vi', as: 'quantri', on: first, path: '/don-vi' },
  { file: 'con-nguoi', as: 'quantri', on: first, path: '/con-nguoi' },
  { file: 'nhat-ky', as: 'thanhtra', on: first, path: '/nhat-ky' },
];
