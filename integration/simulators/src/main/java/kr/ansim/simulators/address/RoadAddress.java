package kr.ansim.simulators.address;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One made-up building on a real road.
 *
 * @param district empty in the one city that has none
 * @param neighbourhoodCode ten digits, {@code admCd}
 * @param roadCode twelve digits, {@code rnMgtSn}
 * @param name of the building, empty for one without
 */
record RoadAddress(
        String province,
        String district,
        String neighbourhood,
        String neighbourhoodCode,
        String road,
        String roadCode,
        int number,
        String postcode,
        String name,
        double latitude,
        double longitude) {

    String place() {
        return district.isEmpty() ? province : province + " " + district;
    }

    String roadPart() {
        return place() + " " + road + " " + number;
    }

    String remark() {
        return "(" + neighbourhood + (name.isEmpty() ? "" : ", " + name) + ")";
    }

    String lotAddress() {
        return place() + " " + neighbourhood + " " + lot() + "-" + subLot() + (name.isEmpty() ? "" : " " + name);
    }

    int lot() {
        return number * 7 % 900 + 1;
    }

    int subLot() {
        return number % 30 + 1;
    }

    /** Everything a keyword can be found in. */
    String searched() {
        return roadPart() + " " + neighbourhood + " " + name + " " + lotAddress() + " " + postcode;
    }

    /** The members of one {@code juso} of the search, in the register's order. */
    Map<String, String> searchMembers() {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("roadAddr", roadPart() + " " + remark());
        members.put("roadAddrPart1", roadPart());
        members.put("roadAddrPart2", remark());
        members.put("jibunAddr", lotAddress());
        members.put("engAddr", "");
        members.put("zipNo", postcode);
        members.putAll(keyMembers());
        members.put("detBdNmList", "");
        members.put("bdNm", name);
        members.put("bdKdcd", name.endsWith("아파트") ? "1" : "0");
        members.put("siNm", province);
        members.put("sggNm", district);
        members.put("emdNm", neighbourhood);
        members.put("liNm", "");
        members.put("rn", road);
        members.put("mtYn", "0");
        members.put("lnbrMnnm", Integer.toString(lot()));
        members.put("lnbrSlno", Integer.toString(subLot()));
        members.put("emdNo", "01");
        return members;
    }

    /** The members of one {@code juso} of the coordinates: metres in EPSG:5179, as text. */
    Map<String, String> coordinateMembers() {
        Map<String, String> members = new LinkedHashMap<>(keyMembers());
        KoreanGrid.Metres entrance = KoreanGrid.of(latitude, longitude);
        members.put("entX", Double.toString(entrance.x()));
        members.put("entY", Double.toString(entrance.y()));
        members.put("bdNm", name);
        return members;
    }

    private Map<String, String> keyMembers() {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("admCd", neighbourhoodCode);
        members.put("rnMgtSn", roadCode);
        members.put("bdMgtSn", neighbourhoodCode + String.format("1%04d%04d", lot(), subLot()) + "000001");
        members.put("udrtYn", "0");
        members.put("buldMnnm", Integer.toString(number));
        members.put("buldSlno", "0");
        return members;
    }
}
