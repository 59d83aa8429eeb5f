package kr.ansim.delivery.site.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A site of the file with the one of ours that it is.
 *
 * @param known null when it is new to us
 * @param renamed whether its name or district is one that we did not know it by
 */
public record Matched(ParsedSite site, @Nullable UUID known, boolean renamed) {}
