// Sites of the tools' makers that are no meeting, companies that only share a name, and where strangers get a name.
// Sources: v2fly domain-list-community (MIT), MISP warning lists (CC0), state of August 2026; see docs/link-check.md.
import { isUnder, lastTwo } from './host.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The makers speak here. Never a reason to say "this is a meeting". */
const OWN = new Set(
  words(`
google.com google.net google.org google.dev g.co goo.gl gmail.com googlemail.com gstatic.com googleapis.com
googleblog.com googlesource.com googledrive.com googlephotos.com googlestore.com thinkwithgoogle.com chrome.com
chromium.org android.com youtube.com youtu.be youtube-nocookie.com ytimg.com ggpht.com blogger.com meet.new docs.new
sheets.new slides.new gvt1.com gvt2.com googletagmanager.com googletagservices.com googleadservices.com
googlesyndication.com googlevideo.com google-analytics.com googleusercontent.com googlecode.com googlegroups.com
googlelabs.com googlehosted.com googleoptimize.com googleweblight.com googlezip.net googletraveladservices.com
googleearth.com googlefiber.net googlecommerce.com googlecnapps.cn googleapps.com googleplay.com googlefinland.com
googlebot.com googleapis.cn withgoogle.com waze.com fitbit.com nest.com webrtc.org forms.gle g.page
gogle.com gogole.com googel.com googil.com googl.com googlee.com googlr.com goolge.com gooogle.com ggoogle.com
foofle.com googlearth.com igoogle.com
microsoft.com microsoft365.com office.com office.net office365.com live.com live.net live.com.au live.eu outlook.com
hotmail.com msn.com bing.com skype.com skypeassets.com skypeforbusiness.com lync.com sharepoint.com sharepoint.us
sharepoint.cn sharepointonline.com onedrive.com 1drv.com 1drv.ms onenote.com yammer.com microsoftonline.com
microsoftonline-p.com microsoftonline-p.net microsoftonline.us microsoftonline.cn microsoftteams.com
microsoftstream.com microsoftstore.com microsoftedge.com microsoftedgeinsider.com microsoftadvertising.com
microsoftpersonalcontent.com microsofttranslator.com microsoftvirtualacademy.com microsoftazuread-sso.com
microsoftcasualgames.com microsoftpressstore.com microsoftusercontent.com microsoftapp.net msauth.net msftauth.net
msauthimages.net msftauthimages.net msecnd.net msedge.net s-microsoft.com sfbassets.com svc.ms aka.ms gfx.ms azure.com
azure.us windows.com windows.net windowsupdate.com visualstudio.com dynamics.com powerbi.com powerapps.com
powerautomate.com surface.com xbox.com sway.com github.com microsoft.us office365.us office365.cn outlook.cn lync.cn
msauth.cn msftauth.cn linkedin.com lnkd.in mcas.ms
cisco.com cisco.cn cisco.com.cn ciscospark.com ciscospark.ca ciscospark.jp ciscolive.com netacad.com umbrella.com
opendns.com splunk.com appdynamics.com static-cisco.com duo.com duosecurity.com thousandeyes.com talosintelligence.com
slido.com socio.events vidcast.io webex.ai wbx2.com webexconnect.io webexone.com webexgov.us meraki.com
webex.ca webex.co.in webex.co.it webex.co.jp webex.co.kr webex.co.nz webex.co.uk webex.com.au webex.com.br
webex.com.cn webex.com.hk webex.com.mx webex.de webex.es webex.fr
zoom.com zoom.com.cn zoomtopia.com zoom.eu zoom.jp zm.page zoomgov.com zoom-x.de`),
);

/** A whole ending that belongs to a maker. */
const OWN_ENDINGS = new Set(words('google gle goog gmail chrome youtube android microsoft office skype windows hotmail azure bing xbox cisco')); // biome-ignore format: one list

/** Others that bear the name: neither the maker's nor forged. */
const NAMESAKES = new Set(words('zoominfo.com zoomcorp.com zoom.earth zoom.nl weex.com'));

/** The makers hold their plain name under country endings; a stranger gets it under none of them. */
const OWN_IN_COUNTRIES = /(?:^|\.)(?:google|microsoft)\.(?:(?:com?|ne|or)\.)?(?:[a-z]{2}|cat|red)$/;

/** Below these, strangers get a name of their own within minutes. The part of the public suffix list that matters here. */
const SHARED = new Set(
  words(`
appspot.com web.app firebaseapp.com run.app cloudfunctions.net page.link blogspot.com googleusercontent.com
translate.goog googlepages.com business.site withgoogle.com onmicrosoft.com azurewebsites.net azurestaticapps.net
azureedge.net azurefd.net blob.core.windows.net web.core.windows.net cloudapp.net cloudapp.azure.com trafficmanager.net
powerappsportals.com github.io gitlab.io githubusercontent.com vercel.app now.sh netlify.app netlify.com pages.dev
workers.dev r2.dev surge.sh onrender.com render.com herokuapp.com glitch.me repl.co replit.app replit.dev fly.dev
railway.app deno.dev ngrok.io ngrok.app ngrok-free.app trycloudflare.com loca.lt weebly.com weeblysite.com wixsite.com
wixstudio.io wordpress.com tumblr.com blogger.com jimdofree.com jimdosite.com webflow.io framer.app framer.website
carrd.co square.site squarespace.com godaddysites.com mystrikingly.com strikingly.com webnode.page webnode.com
site123.me ucraft.site bubbleapps.io notion.site gitbook.io myshopify.com hubspotpagebuilder.com duckdns.org
dynv6.net ddns.net no-ip.org no-ip.biz hopto.org zapto.org sytes.net servehttp.com myftp.org dynu.net freeddns.org
cloudns.ch cloudns.cl us.com eu.com uk.com jp.net jpn.com gb.net ru.com sa.com za.com in.net
000webhostapp.com infinityfreeapp.com epizy.com rf.gd byethost.com altervista.org atwebpages.com awardspace.com
amazonaws.com s3.amazonaws.com cloudfront.net amplifyapp.com elasticbeanstalk.com lhr.life serveo.net
sakura.ne.jp xsrv.jp lolipop.jp fc2.com hatenablog.com hatenadiary.jp wpx.jp coreserver.jp stars.ne.jp am.in
supabase.co codeanyapp.com csb.app stackblitz.io backblazeb2.com digitaloceanspaces.com ondigitalocean.app
my.canva.site dweb.link ipfs.io fleek.co fleek.app eth.limo streamlit.app hf.space gradio.live lovable.app
bolt.host base44.app zeabur.app koyeb.app northflank.app`),
);

/** Endings under which companies, schools and offices register names one label lower (example.co.jp). */
const SECOND_LEVEL =
  /^(?:com?|or|ne|ac|ad|go|gr|ed|lg|org|net|edu|gov?|gob|govt|mil|sch|nom|ltd|plc|nhs|police|gen|info|biz)\.[a-z]{2}$/;
/** Only a company, school or office of that country gets such a name, and each only one. */
const INSTITUTION =
  /(?:^|\.)(?:edu|gov|mil|int|(?:ac|ad|ed|go|lg|or|co|edu|gov?|gob|govt|mil|sch|nhs|police)\.[a-z]{2})$/;

const SHARED_BIT = 1;
const OWN_BIT = 2;
const NAMESAKE_BIT = 4;

/** All three lists in one, so that a host is looked up once. */
const KNOWN = new Map<string, number>();
for (const [names, bit] of [
  [SHARED, SHARED_BIT],
  [OWN, OWN_BIT],
  [NAMESAKES, NAMESAKE_BIT],
] as const)
  for (const name of names) KNOWN.set(name, (KNOWN.get(name) ?? 0) | bit);

type Told = {
  readonly host: string;
  readonly endingLabels: number;
  readonly isShared: boolean;
  readonly isOwners: boolean;
  readonly isNamesake: boolean;
};

/** What a host's last two to four labels tell. For shared names the host itself does not count: it is the service. */
function readHost(host: string): Told {
  let at = host.length;
  let shared = 0;
  let bits = 0;
  for (let count = 1; count <= 4 && at > 0; count += 1) {
    at = host.lastIndexOf('.', at - 1);
    if (count > 1) {
      const found = KNOWN.get(host.slice(at + 1)) ?? 0;
      if (at >= 0 && found & SHARED_BIT) shared = count;
      bits |= found;
    }
    if (at < 0) break;
  }
  const two = lastTwo(host);
  const isShared = shared > 0;
  const isOwn = (): boolean =>
    (bits & OWN_BIT) > 0 || OWN_ENDINGS.has(host.slice(host.lastIndexOf('.') + 1)) || OWN_IN_COUNTRIES.test(host);
  return {
    host,
    endingLabels: shared || (two.length < host.length && SECOND_LEVEL.test(two) ? 2 : 1),
    isShared,
    isOwners: (!isShared || isUnder(host, 'google.com')) && isOwn(),
    isNamesake: (bits & NAMESAKE_BIT) > 0,
  };
}

/** Every question about a host follows the one before it: each host is read once. */
let before = readHost('');

const told = (host: string): Told => {
  if (before.host !== host) before = readHost(host);
  return before;
};

/** How many of the last labels a registry or a shared service gives out (1 for `com`, 2 for `co.jp` and `web.app`). */
export const endingLabelCount = (host: string): number => told(host).endingLabels;

/** True for a name below a service that gives names to everybody. */
export const isShared = (host: string): boolean => told(host).isShared;

/** True if the ending is given to companies, schools or offices only. */
export const isInstitution = (host: string): boolean => INSTITUTION.test(host);

/** True for the makers' own sites, in any country. A stranger's page on a maker's shared hosting is none. */
export const isOwners = (host: string): boolean => told(host).isOwners;

/** True for another company whose name holds a tool's. */
export const isNamesake = (host: string): boolean => told(host).isNamesake;
