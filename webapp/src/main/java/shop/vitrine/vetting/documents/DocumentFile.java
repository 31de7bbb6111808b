package shop.vitrine.vetting.documents;

/**
 * A file that passed validation.
 *
 * @param name for display
 * @param pages 1 for a picture
 */
public record DocumentFile(String name, ApplicationDocument.DocumentType type, byte[] bytes, int pages) {}
