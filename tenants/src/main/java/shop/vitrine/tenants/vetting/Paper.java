package shop.vitrine.tenants.vetting;

/**
 * A file that was examined and is what it claims to be.
 *
 * @param name as the applicant calls it, for people to read
 * @param pages one for a picture
 */
public record Paper(String name, Document.Type type, byte[] bytes, int pages) {}
