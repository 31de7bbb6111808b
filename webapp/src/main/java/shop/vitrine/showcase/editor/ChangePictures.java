package shop.vitrine.showcase.editor;

import jakarta.validation.constraints.Size;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.form.Upload;

/** Submitted banner and portrait; a missing file keeps the current picture. */
record ChangePictures(
        Version version,
        Upload banner,

        @Size(max = 200, message = "showcase.section.description.long")
        String bannerAlt,

        boolean bannerGone,
        Upload portrait,

        @Size(max = 200, message = "showcase.section.description.long")
        String portraitAlt,

        boolean portraitGone) {}
