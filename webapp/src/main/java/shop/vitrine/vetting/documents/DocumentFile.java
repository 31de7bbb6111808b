package shop.vitrine.vetting.documents;

/** A file that passed validation; a picture has 1 page. */
public record DocumentFile(String name, ApplicationDocument.DocumentType type, byte[] bytes, int pages) {}
