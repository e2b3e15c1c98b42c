export const GalleryPage = () => <h1>Kiểu mẫu</h1>;
