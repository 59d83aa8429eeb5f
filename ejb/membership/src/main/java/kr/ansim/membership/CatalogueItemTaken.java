package kr.ansim.membership;

/**
 * What became of a description.
 *
 * @param item as it stands now
 * @param added whether nothing was known of the item before
 * @param taken whether it stands as it was described, and not as it was described later already
 */
public record CatalogueItemTaken(CatalogueItem item, boolean added, boolean taken) {}
