package shop.vitrine.showcase.editor;

import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.catalog.SlugGenerator;
import shop.vitrine.showcase.design.Section;
import shop.vitrine.showcase.design.Section.CollectionSection;
import shop.vitrine.showcase.design.Section.FeaturedSection;
import shop.vitrine.showcase.design.Section.PictureSection;
import shop.vitrine.showcase.design.Section.TextSection;
import shop.vitrine.showcase.design.SectionLink;
import shop.vitrine.showcase.design.Sections;
import shop.vitrine.tenants.LocalizedText;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.form.Problems;
import shop.vitrine.web.text.RichText;

record ChangeSection(
        Version version,
        Map<String, String> title,
        Map<String, String> body,

        @Size(max = CollectionSection.MAX_DESCRIPTION, message = "showcase.section.description.long")
        String description,

        boolean row,
        LinkInput target,
        boolean marked) {
    /** Target of a picture link: an external address or a collection id. */
    public record LinkInput(String link, String address, String collection) {
        static LinkInput of(SectionLink to) {
            return new LinkInput(
                    to.kind().name(),
                    to.kind() == SectionLink.LinkKind.WEB ? to.target() : null,
                    to.kind() == SectionLink.LinkKind.COLLECTION ? to.target() : null);
        }

        SectionLink.LinkKind kind() {
            return Optional.ofNullable(link)
                    .filter(name -> name.matches("PRODUCT|COLLECTION|WEB"))
                    .map(SectionLink.LinkKind::valueOf)
                    .orElse(SectionLink.LinkKind.NOWHERE);
        }

        private boolean isAddress() {
            return address != null
                    && address.length() <= MAX_ADDRESS
                    && address.toLowerCase(Locale.ROOT).matches(WEB);
        }
    }

    private static final int TITLE = 80;
    private static final int BODY = 8_000;
    private static final int MAX_ADDRESS = 500;
    private static final String WEB =
            "https://[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+(:\\d{1,5})?([/?#]\\S*)?";

    static ChangeSection of(Section section, int version) {
        return switch (section) {
            case FeaturedSection featuredSection ->
                form(version, keyed(featuredSection.title(), false), Map.of(), null, false, SectionLink.NOWHERE);
            case CollectionSection collectionSection ->
                form(
                        version,
                        keyed(collectionSection.name(), false),
                        Map.of(),
                        collectionSection.description(),
                        collectionSection.row(),
                        SectionLink.NOWHERE);
            case TextSection textSection ->
                form(
                        version,
                        keyed(textSection.title(), false),
                        keyed(textSection.body(), true),
                        null,
                        false,
                        SectionLink.NOWHERE);
            case PictureSection pictureSection -> form(version, Map.of(), Map.of(), null, false, pictureSection.link());
        };
    }

    private static ChangeSection form(
            int version,
            Map<String, String> title,
            Map<String, String> body,
            String description,
            boolean row,
            SectionLink to) {
        return new ChangeSection(Version.of(version), title, body, description, row, LinkInput.of(to), false);
    }

    /** Kind-specific validation on top of the annotations. */
    Problems with(Section section, Sections sections, Problems found) {
        Problems all = found;
        for (String language : title.keySet())
            if (title.get(language).length() > TITLE) all = all.and("title." + language, "showcase.section.title.long");
        for (String language : body.keySet())
            if (body.get(language).length() > BODY) all = all.and("body." + language, "showcase.section.body.long");
        if (section instanceof CollectionSection && title.get("en") == null)
            all = all.and("title.en", "showcase.section.name.needed");
        if (title.get("en") == null && !title.isEmpty()) all = all.and("title.en", "showcase.about.english");
        if (section instanceof TextSection
                && RichText.ARTICLE.clean(body.get("en")).isEmpty())
            all = all.and("body.en", "showcase.section.body.needed");
        if (!(section instanceof PictureSection)) return all;
        if (target.kind() == SectionLink.LinkKind.WEB && !target.isAddress())
            return all.and("address", "showcase.section.address.wrong");
        if (target.kind() == SectionLink.LinkKind.COLLECTION
                && sections.allCollections().stream()
                        .noneMatch(collectionSection -> collectionSection.id().equals(target.collection())))
            return all.and("collection", "showcase.section.collection.choose");
        return all;
    }

    /** The section with the form applied. */
    Section applied(Section section, Sections sections) {
        return switch (section) {
            case FeaturedSection featuredSection ->
                new FeaturedSection(
                        featuredSection.id(), featuredSection.state(), local(title), featuredSection.products());
            case CollectionSection collectionSection ->
                new CollectionSection(
                        collectionSection.id(),
                        collectionSection.state(),
                        slug(collectionSection, sections),
                        local(title),
                        description == null ? "" : description.replaceAll("\\s+", " "),
                        row,
                        collectionSection.products());
            case TextSection textSection ->
                new TextSection(textSection.id(), textSection.state(), local(title), cleaned());
            case PictureSection pictureSection ->
                new PictureSection(
                        pictureSection.id(), pictureSection.state(), pictureSection.image(), to(pictureSection));
        };
    }

    private SectionLink to(PictureSection poster) {
        return switch (target.kind()) {
            case NOWHERE -> SectionLink.NOWHERE;
            case WEB -> new SectionLink(SectionLink.LinkKind.WEB, target.address());
            case COLLECTION -> new SectionLink(SectionLink.LinkKind.COLLECTION, target.collection());
            case PRODUCT -> poster.link().kind() == SectionLink.LinkKind.PRODUCT ? poster.link() : SectionLink.NOWHERE;
        };
    }

    /** A collection keeps its slug when it is renamed. */
    private String slug(CollectionSection section, Sections sections) {
        if (!section.slug().equals(section.id())) return section.slug();
        String requested = SlugGenerator.of(title.get("en"));
        String slug = requested;
        for (int number = 2; slug.equals("follow") || sections.isTaken(slug, section.id()); number++)
            slug = requested + "-" + number;
        return slug;
    }

    private LocalizedText cleaned() {
        return new LocalizedText(cleaned("en"), cleaned("de"), cleaned("nl"));
    }

    private String cleaned(String language) {
        String html = RichText.ARTICLE.clean(body.get(language));
        return html.isEmpty() ? null : html;
    }

    private static LocalizedText local(Map<String, String> text) {
        return text.get("en") == null ? null : new LocalizedText(text.get("en"), text.get("de"), text.get("nl"));
    }

    private static Map<String, String> keyed(LocalizedText text, boolean html) {
        Map<String, String> keyed = new java.util.HashMap<>();
        if (text == null) return keyed;
        keyed.put("en", html ? RichText.toInput(text.en()) : text.en());
        keyed.put("de", html ? RichText.toInput(text.de()) : text.de());
        keyed.put("nl", html ? RichText.toInput(text.nl()) : text.nl());
        return keyed;
    }
}
