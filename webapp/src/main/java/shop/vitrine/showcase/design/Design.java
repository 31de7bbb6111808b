package shop.vitrine.showcase.design;

import java.util.List;
import shop.vitrine.tenants.LocalizedText;
import shop.vitrine.tenants.Shop;
import shop.vitrine.tenants.Theme;

/**
 * Everything that a shop says and shows on its page besides its products: one document, never changed in part.
 *
 * @param banner null for none
 * @param portrait null for none
 * @param story null for none
 */
public record Design(
        Theme theme,
        ColourScheme lighting,
        DesignImage banner,
        DesignImage portrait,
        LocalizedText tagline,
        LocalizedText story,
        Sections sections) {

    /** How a shop looks that never opened its editor. */
    public static Design of(Shop shop, List<? extends Section> sections) {
        return new Design(
                shop.theme(),
                ColourScheme.BOTH,
                image(shop.banner(), shop.bannerAlt()),
                image(shop.portrait(), shop.portraitAlt()),
                shop.tagline(),
                shop.story() == null || shop.story().en() == null ? null : shop.story(),
                new Sections(List.copyOf(sections)));
    }

    private static DesignImage image(String hash, String alt) {
        return hash == null ? null : new DesignImage(hash, alt == null ? "" : alt);
    }

    public Design look(Theme other, ColourScheme light) {
        return new Design(other, light, banner, portrait, tagline, story, sections);
    }

    public Design withImages(DesignImage newBanner, DesignImage newPortrait) {
        return new Design(theme, lighting, newBanner, newPortrait, tagline, story, sections);
    }

    public Design withTexts(LocalizedText newTagline, LocalizedText newStory) {
        return new Design(theme, lighting, banner, portrait, newTagline, newStory, sections);
    }

    public Design withSections(Sections others) {
        return new Design(theme, lighting, banner, portrait, tagline, story, others);
    }

    /** As it is published: without what only a draft remembers. */
    public Design pruned() {
        return withSections(sections.pruned());
    }
}
