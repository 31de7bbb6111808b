package shop.vitrine.mail;

record MailContent(String subject, String html, String plain) {}
