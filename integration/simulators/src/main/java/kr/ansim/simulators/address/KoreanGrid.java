package kr.ansim.simulators.address;

/**
 * The unified plane grid of Korea, EPSG:5179: transverse Mercator about 38° N, 127.5° E on GRS 80, by Krüger's series to
 * the fourth order (below a millimetre here).
 */
final class KoreanGrid {

    record Metres(double x, double y) {}

    private static final double AXIS = 6_378_137.0;
    private static final double FLATTENING = 1 / 298.257222101;
    private static final double SCALE = 0.9996;
    private static final double CENTRAL_MERIDIAN = Math.toRadians(127.5);
    private static final double FALSE_EAST = 1_000_000;
    private static final double FALSE_NORTH = 2_000_000;

    private static final double N = FLATTENING / (2 - FLATTENING);
    private static final double RADIUS = AXIS / (1 + N) * (1 + N * N / 4 + Math.pow(N, 4) / 64);
    private static final double[] ALPHA = {
        N / 2 - 2 * N * N / 3 + 5 * Math.pow(N, 3) / 16 + 41 * Math.pow(N, 4) / 180,
        13 * N * N / 48 - 3 * Math.pow(N, 3) / 5 + 557 * Math.pow(N, 4) / 1440,
        61 * Math.pow(N, 3) / 240 - 103 * Math.pow(N, 4) / 140,
        49561 * Math.pow(N, 4) / 161280
    };
    private static final double ORIGIN_NORTH = xi(Math.toRadians(38), 0);

    private KoreanGrid() {}

    static Metres of(double latitude, double longitude) {
        double phi = Math.toRadians(latitude);
        double lambda = Math.toRadians(longitude) - CENTRAL_MERIDIAN;
        double x = FALSE_EAST + SCALE * RADIUS * eta(phi, lambda);
        double y = FALSE_NORTH + SCALE * RADIUS * (xi(phi, lambda) - ORIGIN_NORTH);
        return new Metres(x, y);
    }

    private static double xi(double phi, double lambda) {
        double xiPrime = Math.atan2(tangent(phi), Math.cos(lambda));
        double etaPrime = etaPrime(phi, lambda);
        double sum = xiPrime;
        for (int j = 1; j <= ALPHA.length; j++) {
            sum += ALPHA[j - 1] * Math.sin(2 * j * xiPrime) * Math.cosh(2 * j * etaPrime);
        }
        return sum;
    }

    private static double eta(double phi, double lambda) {
        double xiPrime = Math.atan2(tangent(phi), Math.cos(lambda));
        double etaPrime = etaPrime(phi, lambda);
        double sum = etaPrime;
        for (int j = 1; j <= ALPHA.length; j++) {
            sum += ALPHA[j - 1] * Math.cos(2 * j * xiPrime) * Math.sinh(2 * j * etaPrime);
        }
        return sum;
    }

    private static double etaPrime(double phi, double lambda) {
        return asinh(Math.sin(lambda) / Math.hypot(tangent(phi), Math.cos(lambda)));
    }

    /** The tangent of the conformal latitude. */
    private static double tangent(double phi) {
        double e = 2 * Math.sqrt(N) / (1 + N);
        double sine = Math.sin(phi);
        return Math.sinh(atanh(sine) - e * atanh(e * sine));
    }

    private static double asinh(double value) {
        return Math.log(value + Math.sqrt(value * value + 1));
    }

    private static double atanh(double value) {
        return Math.log((1 + value) / (1 - value)) / 2;
    }
}
