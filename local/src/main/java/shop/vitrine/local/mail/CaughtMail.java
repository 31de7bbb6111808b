package shop.vitrine.local.mail;

import java.time.Instant;
import java.util.List;

/**
 * A received mail.
 *
 * @param text empty if none
 * @param html empty if none
 * @param links in order, without duplicates
 */
record CaughtMail(long id, Instant at, String to, String subject, String text, String html, List<String> links) {}
