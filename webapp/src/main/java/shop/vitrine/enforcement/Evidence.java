package shop.vitrine.enforcement;

record Evidence(String text, String product, String title, String order) {}
