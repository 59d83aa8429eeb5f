package kr.ansim.web.support;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that talks to the WAR as it is shipped, from outside. */
@ExtendWith(ArquillianExtension.class)
public abstract class PortalIT {

    @ArquillianResource
    protected URL portal;

    @Deployment(testable = false)
    static WebArchive shippedWar() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("ansim.war")));
    }

    protected URI uri(String path) {
        try {
            return portal.toURI().resolve(path);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
