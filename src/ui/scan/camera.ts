/** Whatever can see QR codes. */
export interface Camera {
  /** Whether this browser reads QR codes at all; asks nobody. */
  canScan(): Promise<boolean>
  /** Asks for the camera and switches it on; rejects when it is refused or there is none. */
  open(): Promise<Eye>
}

export interface Eye {
  /** What it sees, to look at. */
  readonly video: HTMLVideoElement
  /** The texts of the QR codes in the next picture; rejects when the camera is gone. */
  look(): Promise<readonly string[]>
  stop(): void
}

/** Shape Detection API, which TypeScript's library does not know. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>
}

interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector
  getSupportedFormats(): Promise<readonly string[]>
}

const QR = 'qr_code'

/** The camera of this device, read by the browser itself: no library, and no picture leaves it. */
export const browserCamera: Camera = {
  canScan: async () => {
    const { Class, devices } = means()
    return Class !== undefined && devices !== undefined && (await readsQr(Class))
  },
  open: async () => {
    const { Class, devices } = means()
    if (!Class || !devices) throw new Error('Nothing here reads QR codes.')
    const stream = await devices.getUserMedia({ video: { facingMode: 'environment' } })
    return eyeOf(document.createElement('video'), stream, new Class({ formats: [QR] }))
  }
}

/** What this browser has; a page that is not secure has no devices. */
function means() {
  const Class: DetectorClass | undefined = Reflect.get(globalThis, 'BarcodeDetector')
  const devices: MediaDevices | undefined = navigator.mediaDevices
  return { Class, devices }
}

async function readsQr(Class: DetectorClass): Promise<boolean> {
  try {
    return (await Class.getSupportedFormats()).includes(QR)
  } catch {
    return false
  }
}

async function eyeOf(
  video: HTMLVideoElement,
  stream: MediaStream,
  detector: Detector
): Promise<Eye> {
  const stop = () => {
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
  }
  const lost = lossOf(stream)
  video.muted = true
  video.playsInline = true
  video.srcObject = stream
  try {
    await video.play()
  } catch (reason) {
    stop()
    throw reason
  }
  return {
    video,
    stop,
    look: async () => {
      await Promise.race([nextPicture(video), lost])
      return (await detector.detect(video)).map(({ rawValue }) => rawValue)
    }
  }
}

/** Unplugged, or taken back by the visitor. */
function lossOf(stream: MediaStream): Promise<never> {
  const lost = new Promise<never>((_, fail) => {
    for (const track of stream.getTracks()) track.addEventListener('ended', fail, { once: true })
  })
  lost.catch(() => {})
  return lost
}

/** Not while the page is out of sight: then there are no pictures. */
function nextPicture(video: HTMLVideoElement): Promise<unknown> {
  return new Promise(done => video.requestVideoFrameCallback(done))
}
