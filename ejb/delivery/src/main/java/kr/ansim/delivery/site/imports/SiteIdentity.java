package kr.ansim.delivery.site.imports;

import java.util.regex.Pattern;
import kr.ansim.delivery.SiteSource;

/**
 * How a site is known again in the next file of the same source. District means 시도 and 시군구, since six cities have a
 * 중구. Blanks, quotation marks, width and case don't tell names apart, nor does 여성안심택배 before a name, which lists put
 * there or leave out as they like.
 */
public record SiteIdentity(SiteSource source, String district, String name) {

    private static final Pattern SERVICE_NAME = Pattern.compile("^(여성)?+안심택배(보관)?+함?+(?=.)");

    static SiteIdentity of(SiteSource source, String province, String district, String name) {
        String comparable = Words.comparable(name);
        return new SiteIdentity(
                source,
                (province + ' ' + district).strip(),
                SERVICE_NAME.matcher(comparable).replaceFirst(""));
    }
}
