package shop.vitrine.showcase.design;

import shop.vitrine.tenants.LocalizedText;
import shop.vitrine.tenants.Shop;

/**
 * Everything on a shop's page besides its products: one document, replaced as a whole. Pictures and story may be null.
 */
public record Design(
        Theme theme,
        ColourScheme lighting,
        DesignImage banner,
        DesignImage portrait,
        LocalizedText tagline,
        LocalizedText story,
        Sections sections) {

    /** The default design of a shop that never opened its editor. */
    public static Design initial(Shop shop) {
        LocalizedText tagline = new LocalizedText(shop.name(), null, null);
        return new Design(Theme.DEFAULT, ColourScheme.BOTH, null, null, tagline, null, Sections.NONE);
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

    /** As published: without what only drafts remember. */
    public Design pruned() {
        return withSections(sections.pruned());
    }
}
