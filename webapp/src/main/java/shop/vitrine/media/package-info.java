/**
 * Pictures: validation, storage and URLs. Uploads are re-encoded, so that only pixels survive. What a picture belongs
 * to is not known here.
 */
package shop.vitrine.media;
