package shop.vitrine.showcase.editor;

import jakarta.validation.constraints.Size;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.form.Upload;

/** @param image null to keep the one that is there */
record ChangeSectionPicture(
        Version version,
        Upload image,

        @Size(max = 200, message = "showcase.section.description.long")
        String alt) {}
