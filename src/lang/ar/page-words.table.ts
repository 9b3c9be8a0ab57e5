/** What the words of a page's furniture do. */
export type PageWordKind =
  /** Begins a box of links to other articles. */
  | 'link_box'
  /** Asks the reader for something. */
  | 'call'
  | 'published'
  | 'updated'
  /** Stands before or after the name of who wrote or edited. */
  | 'byline'
  /** Stands with a number: readers, comments, minutes. */
  | 'counter'
  | 'rights'

/** Words by which pages mark what is not their article. */
export interface PageWordRow {
  readonly id: string
  readonly kind: PageWordKind
  readonly gloss: string
  readonly ar: string
}

const rows = (kind: PageWordKind, list: readonly (readonly [id: string, gloss: string, ar: string])[]): PageWordRow[] =>
  list.map(([id, gloss, ar]) => ({ id: `${kind}_${id}`, kind, gloss, ar }))

export const pageWords: readonly PageWordRow[] = [
  ...rows('link_box', [
    ['read_also', 'read also', 'اقرأ أيضا'],
    ['read_also_plural', 'read also (plural)', 'اقرأوا أيضا'],
    ['read_also_on', 'read also on our site', 'اقرأ كذلك'],
    ['read_more', 'read more', 'اقرأ المزيد'],
    ['read_more_hamza', 'read more (with hamza below)', 'إقرأ المزيد'],
    ['read_also_first', 'also read', 'أيضا على الموقع'],
    ['look_also', 'look also', 'طالع أيضا'],
    ['look_also_plural', 'see also (read through)', 'تصفح أيضا'],
    ['watch_also', 'watch also', 'شاهد أيضا'],
    ['related', 'related topics', 'مواضيع ذات صلة'],
    ['related_matter', 'related topics (singular)', 'موضوعات ذات صلة'],
    ['related_news', 'related news', 'أخبار ذات صلة'],
    ['related_articles', 'related articles', 'مقالات ذات صلة'],
    ['related_linked', 'linked news', 'أخبار متعلقة'],
    ['related_connected', 'connected topics', 'مواضيع مرتبطة'],
    ['related_alike', 'similar topics', 'مواضيع مشابهة'],
    ['may_interest', 'may interest you', 'قد يهمك'],
    ['may_interest_also', 'may also interest you', 'قد يهمك أيضا'],
    ['for_more', 'for more', 'للمزيد'],
    ['for_more_news', 'more news', 'المزيد من الأخبار'],
    ['most_read', 'most read', 'الأكثر قراءة'],
    ['latest_news', 'latest news', 'آخر الأخبار'],
    ['editors_choice', "editor's choice", 'اخترنا لك'],
    ['editors_choice_plural', "editor's choice (plural)", 'اخترنا لكم'],
    ['of_same_file', 'from the same file', 'من نفس الملف'],
    ['tags', 'key words', 'كلمات مفتاحية'],
    ['tags_definite', 'the key words', 'الكلمات المفتاحية'],
    ['tags_marks', 'marks', 'الوسوم'],
    ['tags_bare', 'marks (indefinite)', 'وسوم'],
    ['tags_signs', 'signs', 'العلامات'],
    ['follow_link', 'see also', 'انظر أيضا'],
  ]),
  ...rows('call', [
    ['follow_us', 'follow us', 'تابعونا'],
    ['follow_us_singular', 'follow us (singular)', 'تابعنا'],
    ['follow_page', 'follow our page', 'تابع صفحتنا'],
    ['follow_news', 'follow the latest news', 'تابعوا آخر الأخبار'],
    ['to_follow_latest', 'to follow the latest', 'لمتابعة آخر'],
    ['to_follow_newest', 'to follow the newest', 'لمتابعة أحدث'],
    ['to_follow_us', 'to follow us', 'لمتابعتنا'],
    ['to_subscribe', 'to subscribe', 'للاشتراك في'],
    ['subscribe', 'subscribe', 'اشترك في'],
    ['subscribe_plural', 'subscribe (plural)', 'اشتركوا في'],
    ['join', 'join', 'انضم إلى'],
    ['join_plural', 'join (plural)', 'انضموا إلى'],
    ['share_news', 'share the news', 'شارك الخبر'],
    ['share_this_news', 'share this news', 'شارك هذا الخبر'],
    ['share_article', 'share the article', 'شارك المقال'],
    ['share_topic', 'share the topic', 'شارك الموضوع'],
    ['share_on', 'share on', 'شاركها'],
    ['share_noun', 'sharing', 'مشاركة'],
    ['print', 'printing', 'طباعة'],
    ['font_size', 'font size', 'حجم الخط'],
    ['copy_link', 'copy the link', 'نسخ الرابط'],
    ['short_link', 'short link', 'رابط مختصر'],
    ['listen', 'listen to the article', 'استمع إلى المقال'],
    ['listen_news', 'listen to the news', 'استمع للخبر'],
    ['leave_comment', 'leave a comment', 'اترك تعليقا'],
    ['add_comment', 'add a comment', 'أضف تعليقا'],
    ['add_your_comment', 'add your comment', 'أضف تعليقك'],
    ['download_app', 'download the app', 'حمل تطبيق'],
    ['send_to_friend', 'send to a friend', 'أرسل إلى صديق'],
  ]),
  ...rows('published', [
    ['on', 'published on', 'نشر في'],
    ['on_feminine', 'published on (feminine)', 'نشرت في'],
    ['by', 'published (with date)', 'نشر بتاريخ'],
    ['date', 'date of publication', 'تاريخ النشر'],
    ['was', 'was published', 'تم النشر'],
    ['was_in', 'was published on', 'تم النشر في'],
    ['noun', 'publication', 'النشر'],
    ['first', 'first published', 'نشر لأول مرة'],
    ['added', 'added on', 'أضيف في'],
    ['history', 'date', 'التاريخ'],
    ['made', 'created on', 'كتب في'],
    ['verb', 'published', 'نشر'],
    ['in_date', 'on the date of', 'بتاريخ'],
  ]),
  ...rows('updated', [
    ['last', 'last update', 'آخر تحديث'],
    ['last_at', 'last updated on', 'آخر تحديث في'],
    ['was', 'was updated', 'تم التحديث'],
    ['was_feminine', 'was updated (with noun)', 'تم تحديثه'],
    ['date', 'date of update', 'تاريخ التحديث'],
    ['noun', 'update', 'تحديث'],
    ['verb', 'updated', 'حدث في'],
    ['changed', 'last changed', 'آخر تعديل'],
    ['modified', 'modified', 'عدل في'],
    ['the_update', 'the update', 'التحديث'],
  ]),
  ...rows('byline', [
    ['pen', 'by the pen of', 'بقلم'],
    ['wrote', 'wrote', 'كتب'],
    ['wrote_feminine', 'wrote (feminine)', 'كتبت'],
    ['prepared', 'prepared by', 'إعداد'],
    ['edited', 'edited by', 'تحرير'],
    ['editor', 'editor', 'المحرر'],
    ['writer', 'writer', 'الكاتب'],
    ['desk', 'editorial desk', 'هيئة التحرير'],
    ['followed', 'coverage', 'متابعة'],
  ]),
  ...rows('counter', [
    ['views', 'view', 'مشاهدة'],
    ['views_plural', 'views', 'مشاهدات'],
    ['number_of_views', 'number of views', 'عدد المشاهدات'],
    ['readings', 'reading', 'قراءة'],
    ['number_of_readings', 'number of readings', 'عدد القراءات'],
    ['reading_time', 'time of reading', 'مدة القراءة'],
    ['reading_time_variant', 'time of reading (variant)', 'وقت القراءة'],
    ['comments', 'comments', 'تعليقات'],
    ['comment', 'comment', 'تعليق'],
    ['visits', 'visits', 'زيارة'],
  ]),
  ...rows('rights', [
    ['all', 'all rights reserved', 'جميع الحقوق محفوظة'],
    ['whole', 'all rights reserved (variant)', 'كافة الحقوق محفوظة'],
    ['rights', 'publishing rights reserved', 'حقوق النشر محفوظة'],
  ]),
]
