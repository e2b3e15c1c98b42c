const nationalName =
  /C[ỘO]NG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI\s+CHỦ\s+NGHĨA\s+VIỆT\s+NAM|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM/giu;
const motto = /Độc\s+lập\s*[-–]\s*Tự\s+do\s*[-–]\s*Hạnh\s+phúc/giu;

/** Words that an authority's name begins with. */
const opener =
  /^(?:UBND|HĐND|[ỦU][YỶ](?:\s+BAN)?|HỘI ĐỒNG|BỘ|SỞ|VĂN PHÒNG|T(?:ÒA|OÀ) ÁN|PHÒNG|CHÍNH PHỦ|QUỐC HỘI|THỦ TƯỚNG|BAN(?! HÀNH)|(?:TỈNH|THÀNH|HUYỆN|THỊ|ĐẢNG|QUẬN) [ỦU][YỶ]|TỔNG CỤC|CHI CỤC|CỤC|KHO BẠC|CÔNG AN|THANH TRA|VIỆN|TRUNG TÂM|BẢO HIỂM|MẶT TRẬN|LIÊN ĐOÀN|HỘI|TRƯỜNG|TẬP ĐOÀN|CÔNG TY|CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|CHÁNH ÁN|TỔNG GIÁM ĐỐC)(?=\s|$)/u;

/** The head without the two lines that every document has, also where the columns were copied into one line. */
export const withoutNationalName = (head: string): string => {
  const joined = head.replace(/(H(?:ÒA|OÀ)\s+XÃ)\s*\n\s*/giu, '$1 ').replace(/(XÃ\s+HỘI)\s*\n\s*/giu, '$1 ');
  return joined
    .replace(/C[ỘO]NG\s*\n\s*H/giu, 'CỘNG H')
    .replace(nationalName, '\n')
    .replace(motto, '\n');
};

const isCapitals = (line: string): boolean => /\p{Lu}/u.test(line) && line === line.toUpperCase();

/** Whether a line in capitals begins with an authority's name. */
export const namesAuthority = (line: string): boolean => isCapitals(line) && opener.test(line);

/**
 * Cơ quan ban hành từ khối bên trái: the capitals before number and date. Lines that only go on are joined; of a superior
 * and its body the lower one issues.
 */
export const issuerOf = (head: string): string | undefined => {
  const lines = withoutNationalName(head)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:SỐ|MẬT|TỐI MẬT|TUYỆT MẬT|HỎA TỐC|KHẨN)/u.test(line));
  const names: string[] = [];
  let open = false;
  for (const line of lines) {
    const capitals = line.toUpperCase() === line || !/\p{Lu}/u.test(line);
    const words = line.toUpperCase();
    const goesOn = open && /(?:^|\s)[ỦU][YỶ]$/u.test(names.at(-1) ?? '');
    if (capitals && opener.test(words) && !goesOn) names.push(words);
    else if (capitals && open && /\p{L}/u.test(words)) names[names.length - 1] = `${names.at(-1)} ${words}`;
    open = capitals && names.length > 0;
  }
  return names.at(-1)?.replace(/\s+/g, ' ');
};

/** "ỦY BAN NHÂN DÂN" without a place is whole only with the line that repeats it further down. */
export const completeIssuer = (issuer: string, lines: readonly string[]): string => {
  if (!/^(?:[ỦU][YỶ] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)$/u.test(issuer)) return issuer;
  const plain = issuer.replace(/^UỶ/u, 'ỦY');
  const fuller = lines.find((line) => isCapitals(line) && line.replace(/^UỶ/u, 'ỦY').startsWith(`${plain} `));
  return fuller ?? issuer;
};
