package shop.vitrine.showcase.editor;

/** @param version of the draft that the version replaces */
public record RestoreVersion(Integer version) {}
