package shop.vitrine.vetting.apply;

import java.util.Map;
import shop.vitrine.vetting.form.DocumentPurpose;
import shop.vitrine.web.form.MaxRequestSize;
import shop.vitrine.web.form.Upload;

/**
 * What a step of the application sends. It is heavier than a document may be, so that one that is too heavy can be refused
 * beside its field.
 *
 * @param answer by the code of the field
 * @param page tells the page that was typed in from others
 * @param seen the page that had written before it
 * @param move {@code add} or {@code remove-0} for the owners; null to go on
 */
@MaxRequestSize(48L << 20)
public record SaveApplicationStep(
        Map<String, String> answer,
        Upload identity,
        Upload licence,
        Upload representative,
        String page,
        String seen,
        String move) {
    Upload file(DocumentPurpose purpose) {
        return switch (purpose) {
            case IDENTITY -> identity;
            case LICENCE -> licence;
            case REPRESENTATIVE -> representative;
        };
    }

    String pageOr(String other) {
        return page == null ? other : page;
    }

    String seenOrNone() {
        return seen == null ? "" : seen;
    }
}
