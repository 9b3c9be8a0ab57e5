import type { DocumentField } from './column-map.js'

/** Headers in English and French by which the column of a field is known, the surest first. Case, accents, punctuation do not matter. */
export const columnNames: Readonly<Record<DocumentField, readonly string[]>> = {
  id: [
    'id',
    'report id',
    'article id',
    'identifiant',
  ],
  source: [
    'source',
    'outlet',
    'publisher',
    'newspaper',
    'site',
    'média',
    'journal',
  ],
  url: [
    'url',
    'link',
    'address',
    'permalink',
    'lien',
    'adresse',
  ],
  published: [
    'published',
    'publication date',
    'date published',
    'published at',
    'pubdate',
    'date',
    'publié le',
    'date de publication',
  ],
  title: [
    'title',
    'headline',
    'titre',
  ],
  text: [
    'text',
    'full text',
    'body',
    'content',
    'article',
    'story',
    'texte',
    'contenu',
    'corps',
  ],
  html: [
    'html',
    'body html',
    'content html',
  ],
}
