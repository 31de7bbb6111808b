package shop.vitrine.showcase.editor;

import jakarta.validation.constraints.Size;
import shop.vitrine.web.conflict.Version;
import shop.vitrine.web.form.Upload;

/**
 * Banner and portrait as their form sends them: a new file, or none to keep what is there.
 *
 * @param bannerGone whether to have none from now on
 */
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
