package shop.vitrine.mail;

/** What a mail says, with markup and without. */
record MailContent(String subject, String html, String plain) {}
