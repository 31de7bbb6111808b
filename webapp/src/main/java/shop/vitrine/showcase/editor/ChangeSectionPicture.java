package shop.vitrine.showcase.editor;

import jakarta.validation.constraints.Size;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.form.Upload;

/** @param image null keeps the current one */
record ChangeSectionPicture(
        Version version,
        Upload image,

        @Size(max = 200, message = "showcase.section.description.long")
        String alt) {}
