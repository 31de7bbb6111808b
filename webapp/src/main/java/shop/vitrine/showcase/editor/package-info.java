/** The showcase editor: its forms, the preview, and the list of versions. */
package shop.vitrine.showcase.editor;
