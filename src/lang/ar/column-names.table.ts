/** Headers of tables of reports, by the field of a document that such a column holds, the surest first. Without the article, and in any case of hamza: those do not matter. */
export const columnNames = {
  id: [
    'معرف', // identifier
    'رقم خبر', // number of the item
    'رقم', // number
  ],
  source: [
    'مصدر', // source
    'صحيفة', // newspaper
    'موقع', // site
    'وسيلة', // medium
  ],
  url: [
    'رابط', // link
    'رابط خبر', // link to the item
  ],
  published: [
    'تاريخ نشر', // date of publication
    'تاريخ', // date
  ],
  title: [
    'عنوان', // title
    'عنوان خبر', // title of the item
  ],
  text: [
    'نص', // text
    'نص خبر', // text of the item
    'محتوى', // content
    'متن', // body
    'خبر', // item of news
  ],
  html: [],
} as const
