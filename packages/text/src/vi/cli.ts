/** Dòng lệnh — the frame of every command, in Vietnamese. */
export const cliTextVi = {
  about: 'parindex: chỉ số cải cách hành chính, trên dòng lệnh.',
  commands: 'Các lệnh:',
  usage: 'Cách dùng',
  exitCodes: 'Mã kết thúc: 0 xong; 1 câu trả lời là "không đạt"; 2 lệnh viết sai; 3 lỗi.',
  language: 'English: đặt LANG=en_US.UTF-8.',
  unknownCommand: (words: string) => `Không có lệnh "${words}".`,
  unknownOption: (option: string) => `Không có tùy chọn ${option}.`,
  fileMissing: (path: string) => `Không đọc được tệp ${path}. Kiểm tra đường dẫn và quyền đọc.`,
  notJson: (path: string, why: string) => `Tệp ${path} không phải JSON hợp lệ: ${why}`,
  wrongShape: (path: string) => `Tệp ${path} chưa đúng cấu trúc:`,
  scoreSummary: 'Chấm một bài toán: điểm, cách tính, tổng, chỉ số và thứ hạng, dạng JSON.',
  scoreNeeds: 'Lệnh score cần đúng một tệp bài toán (JSON).',
  schemaSummary: 'In JSON Schema của tệp mà lệnh score, estimate đọc.',
  schemaNeeds: 'Lệnh schema cần tên: scoring-case hoặc estimation-plan.',
  estimateSummary:
    'Ước lượng từ mẫu khảo sát: giá trị, sai số chuẩn, khoảng tin cậy, hệ số thiết kế, dạng JSON.',
  estimateNeeds: 'Lệnh estimate cần --data ANSWERS.csv và --design DESIGN.json.',
  notCsv: (path: string, why: string) => `Tệp ${path} không đọc được thành bảng CSV: ${why}`,
  fault: 'Lỗi ngoài dự kiến:',
} as const;
