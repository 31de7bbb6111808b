/**
 * Pictures: what may come in, how it is kept, and the addresses under which it is served. An upload is decoded and
 * encoded anew, so that nothing but pixels survives. What a picture belongs to is not known here.
 */
package shop.vitrine.media;
