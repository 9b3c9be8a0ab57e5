/** Does JSON begin like the export of a chat, or of an account, that Telegram Desktop writes? */
export function beginsTelegram(start: string): boolean {
  return /^\{\s*(?:"about"\s*:\s*"[^"]*"\s*,[\s\S]*"chats"\s*:|(?:"(?:name|id)"\s*:\s*(?:"(?:[^"\\]|\\.)*"|\d+|null)\s*,\s*)*"type"\s*:\s*"(?:personal_chat|bot_chat|saved_messages|(?:private|public)_(?:group|supergroup|channel))")/u.test(
    start,
  )
}
