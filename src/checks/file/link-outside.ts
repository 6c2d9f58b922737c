import { defineCheck } from '../../checking/check.ts';

/** A link that leads out of the workspace; what it shows is never read. */
export const linkOutside = defineCheck<{ isFolder: boolean }>({
  id: 'link-outside',
  severity: 'error',
  message: {
    vi: ({ isFolder }) => `${isFolder ? 'thư mục' : 'tệp'} này chỉ là lối tắt dẫn ra ngoài sổ, emul không đọc theo`,
    en: ({ isFolder }) =>
      `this ${isFolder ? 'folder' : 'file'} is a link that leads out of the workspace, which emul does not follow`,
  },
  help: {
    vi: ({ isFolder }) => `chép hẳn ${isFolder ? 'thư mục' : 'tệp'} vào sổ`,
    en: ({ isFolder }) => `copy the ${isFolder ? 'folder' : 'file'} itself into the workspace`,
  },
});
