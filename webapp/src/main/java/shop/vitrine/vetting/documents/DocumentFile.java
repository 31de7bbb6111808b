package shop.vitrine.vetting.documents;

/**
 * A file that was examined and is what it claims to be.
 *
 * @param name as the applicant calls it, for people to read
 * @param pages one for a picture
 */
public record DocumentFile(String name, ApplicationDocument.DocumentType type, byte[] bytes, int pages) {}
