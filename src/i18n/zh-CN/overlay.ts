/** Words of the overlay of the development server. */
export const overlayWords = {
  count: (errors: number, warnings: number) =>
    `检查发现 ${[errors && `${errors} 个错误`, warnings && `${warnings} 个提示`].filter(Boolean).join('、')}`,
};
