export const print = {
  outcome: { views: '所述观点属于所列文件的作者，不代表与会者、各部委或小组。' },
  maps: { licence: '许可：CC BY 4.0。' },
  pdf: {
    link: 'PDF 文件，最多两页',
    folio: '第 {page} 页，共 {pages} 页',
    code: '网址 {address} 的二维码',
    online: '本简报的网页，含全部链接',
    effect: '什么作用于什么，原因和出处',
    tools: '政策工具及其运用者',
  },
} as const;
