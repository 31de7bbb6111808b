package shop.vitrine.local.mail;

import java.time.Instant;
import java.util.List;

/**
 * One mail that the market sent.
 *
 * @param text the plain part, or empty
 * @param html the HTML part, or empty
 * @param links the addresses in it, in order, each once
 */
record CaughtMail(long id, Instant at, String to, String subject, String text, String html, List<String> links) {}
