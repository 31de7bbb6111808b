package shop.vitrine.vetting.duplicates;
