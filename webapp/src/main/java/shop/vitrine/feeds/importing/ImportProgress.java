package shop.vitrine.feeds.importing;

public record ImportProgress(long rows, long bytes, long of) {}
