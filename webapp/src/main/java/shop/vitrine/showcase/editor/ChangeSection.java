package shop.vitrine.showcase.editor;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import shop.vitrine.catalog.Slugs;
import shop.vitrine.pages.Problems;
import shop.vitrine.tenants.LocalText;
import shop.vitrine.tenants.showcase.Link;
import shop.vitrine.tenants.showcase.Section;
import shop.vitrine.tenants.showcase.Section.Collected;
import shop.vitrine.tenants.showcase.Section.Featured;
import shop.vitrine.tenants.showcase.Section.Poster;
import shop.vitrine.tenants.showcase.Section.Words;
import shop.vitrine.tenants.showcase.Sections;

/**
 * What the form of one section sends; which fields it has, its kind says.
 *
 * @param title the section's heading or the collection's name, by language
 * @param body by language
 * @param link of {@link Link.Kind}
 * @param address for a link to another site
 * @param collection for a link to a collection: its id
 */
public record ChangeSection(
        Integer version,
        Map<String, String> title,
        Map<String, String> body,

        @Size(max = Collected.LONGEST, message = "showcase.section.description.long")
        String description,

        boolean row,
        String link,
        String address,
        String collection,
        boolean marked) {
    private static final int TITLE = 80;
    private static final int BODY = 8_000;
    private static final String WEB =
            "https://[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+(:\\d{1,5})?([/?#]\\S*)?";

    static ChangeSection of(Section section, int version) {
        return switch (section) {
            case Featured one -> form(version, keyed(one.title(), false), Map.of(), null, false, Link.NOWHERE);
            case Collected one ->
                form(version, keyed(one.name(), false), Map.of(), one.description(), one.row(), Link.NOWHERE);
            case Words one ->
                form(version, keyed(one.title(), false), keyed(one.body(), true), null, false, Link.NOWHERE);
            case Poster one -> form(version, Map.of(), Map.of(), null, false, one.link());
        };
    }

    private static ChangeSection form(
            int version,
            Map<String, String> title,
            Map<String, String> body,
            String description,
            boolean row,
            Link to) {
        return new ChangeSection(
                version,
                title,
                body,
                description,
                row,
                to.kind().name(),
                to.kind() == Link.Kind.WEB ? to.target() : null,
                to.kind() == Link.Kind.COLLECTION ? to.target() : null,
                false);
    }

    /** What is wrong with it for this section besides what its annotations say. */
    Problems with(Section section, Sections sections, Problems found) {
        Problems all = found;
        for (String language : title.keySet())
            if (title.get(language).length() > TITLE) all = all.and("title." + language, "showcase.section.title.long");
        for (String language : body.keySet())
            if (body.get(language).length() > BODY) all = all.and("body." + language, "showcase.section.body.long");
        if (section instanceof Collected && title.get("en") == null)
            all = all.and("title.en", "showcase.section.name.needed");
        if (title.get("en") == null && !title.isEmpty()) all = all.and("title.en", "showcase.words.english");
        if (section instanceof Words && Prose.clean(body.get("en")) == null)
            all = all.and("body.en", "showcase.section.body.needed");
        if (!(section instanceof Poster)) return all;
        if (kind() == Link.Kind.WEB
                && (address == null
                        || address.length() > 500
                        || !address.toLowerCase(java.util.Locale.ROOT).matches(WEB)))
            return all.and("address", "showcase.section.address.wrong");
        if (kind() == Link.Kind.COLLECTION
                && sections.allCollections().stream().noneMatch(one -> one.id().equals(collection)))
            return all.and("collection", "showcase.section.collection.choose");
        return all;
    }

    /** The section as the form has it. */
    Section applied(Section section, Sections sections) {
        return switch (section) {
            case Featured one -> new Featured(one.id(), one.state(), local(title), one.products());
            case Collected one ->
                new Collected(
                        one.id(),
                        one.state(),
                        slug(one, sections),
                        local(title),
                        description == null ? "" : description.replaceAll("\\s+", " "),
                        row,
                        one.products());
            case Words one -> new Words(one.id(), one.state(), local(title), cleaned());
            case Poster one -> new Poster(one.id(), one.state(), one.image(), to(one));
        };
    }

    private Link to(Poster poster) {
        return switch (kind()) {
            case NOWHERE -> Link.NOWHERE;
            case WEB -> new Link(Link.Kind.WEB, address);
            case COLLECTION -> new Link(Link.Kind.COLLECTION, collection);
            case PRODUCT -> poster.link().kind() == Link.Kind.PRODUCT ? poster.link() : Link.NOWHERE;
        };
    }

    private Link.Kind kind() {
        return Optional.ofNullable(link)
                .filter(name -> name.matches("PRODUCT|COLLECTION|WEB"))
                .map(Link.Kind::valueOf)
                .orElse(Link.Kind.NOWHERE);
    }

    /** Once a collection has its place in addresses it keeps it, whatever it is called later. */
    private String slug(Collected one, Sections sections) {
        if (!one.slug().equals(one.id())) return one.slug();
        String wish = Slugs.of(title.get("en"));
        String slug = wish;
        for (int number = 2; slug.equals("follow") || sections.isTaken(slug, one.id()); number++)
            slug = wish + "-" + number;
        return slug;
    }

    private LocalText cleaned() {
        return new LocalText(Prose.clean(body.get("en")), Prose.clean(body.get("de")), Prose.clean(body.get("nl")));
    }

    private static LocalText local(Map<String, String> text) {
        return text.get("en") == null ? null : new LocalText(text.get("en"), text.get("de"), text.get("nl"));
    }

    private static Map<String, String> keyed(LocalText text, boolean html) {
        Map<String, String> keyed = new java.util.HashMap<>();
        if (text == null) return keyed;
        keyed.put("en", html ? Prose.source(text.en()) : text.en());
        keyed.put("de", html ? Prose.source(text.de()) : text.de());
        keyed.put("nl", html ? Prose.source(text.nl()) : text.nl());
        return keyed;
    }
}
