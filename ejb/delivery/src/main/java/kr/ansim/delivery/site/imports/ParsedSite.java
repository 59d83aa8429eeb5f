package kr.ansim.delivery.site.imports;

import java.util.List;
import kr.ansim.delivery.site.SiteFacts;

/**
 * A site as a file tells of it, every cell understood.
 *
 * @param nameColumn how the file spells the column of the name
 */
public record ParsedSite(
        int line, String nameColumn, SiteIdentity identity, SiteFacts facts, List<DoorGroup> doorGroups) {

    List<ParsedDoor> doors() {
        return ParsedDoor.numbered(doorGroups);
    }
}
