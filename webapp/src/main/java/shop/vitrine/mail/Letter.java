package shop.vitrine.mail;

/** What a mail says, with markup and without. */
record Letter(String subject, String html, String plain) {}
