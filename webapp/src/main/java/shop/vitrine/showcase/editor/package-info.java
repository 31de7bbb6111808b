/**
 * Where a shop's people work on its page: the parts of the editor, the preview of the draft, its versions. What a
 * design may be is said by {@link shop.vitrine.showcase.design}; how visitors see it, by the package above.
 */
package shop.vitrine.showcase.editor;
