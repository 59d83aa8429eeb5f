package kr.ansim.simulators.shop;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import kr.ansim.simulators.Resource;
import org.jspecify.annotations.Nullable;

/**
 * A product that the shop has Ansim watch.
 *
 * @param request as the published contract wants it
 * @param onAir the day it is sold on television: today, tomorrow or neither
 */
record CatalogueItem(String code, ObjectNode request, String onAir) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SLASH = Pattern.compile("/");

    static final List<CatalogueItem> ALL =
            Resource.lines("shop/catalogue.csv").map(CatalogueItem::of).toList();

    private static CatalogueItem of(String line) {
        String[] cell = line.split("\\|", -1);
        ObjectNode request = JSON.createObjectNode()
                .put("name", cell[1])
                .put("category", cell[2])
                .put("brand", told(cell[3]))
                .put("makerName", told(cell[5]))
                .put("importerName", told(cell[6]));
        request.set("modelNames", listed(cell[4]));
        request.set("barcodes", listed(cell[7]));
        request.set("certificateNumbers", listed(cell[8]));
        return new CatalogueItem(cell[0], request, cell[9]);
    }

    private static @Nullable String told(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static ArrayNode listed(String cell) {
        ArrayNode list = JSON.createArrayNode();
        SLASH.splitAsStream(cell).filter(entry -> !entry.isEmpty()).forEach(list::add);
        return list;
    }
}
