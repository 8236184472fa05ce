np.poly([1,2,3])

np.poly([[1,2],[3,4]])

np.poly([])

np.poly([1j,-1j])

np.poly([[1,2,3]])

np.roots([1,-3,2])

np.roots([0,0,1,-3,2,0,0])

np.roots([1,0,1])

np.roots([0])

np.roots([[1]])

np.polyint([1,2,3])

np.polyint([1,2,3],3)

np.polyint([1,2,3],2,[1,2])

np.polyint([1,2,3],-1)

np.polyint(np.poly1d([1,2,3]))

np.polyder([1,2,3])

np.polyder([1,2,3],2)

np.polyder(np.poly1d([1,2,3]))

np.polyder([1,2],-1)

np.polyfit([0,1,2,3],[0,.8,.9,.1],2)

np.polyfit([0,1,2,3],[0,.8,.9,.1],1,cov=True)

np.polyfit([0,1,2,3],[0,.8,.9,.1],1,cov='unscaled')

np.polyfit([0,1,2,3],[0,.8,.9,.1],1,w=[1,2,2,1])

np.polyfit([0,1],[0,.8],1,cov=True)

np.polyfit([],[],1)

np.polyfit([1,2],[1],1)

np.polyfit([0,1,2,3],np.arange(8).reshape(4,2)**2,1)

np.polyval([3,0,1],5)

np.polyval([3,0,1],[1,2.])

np.polyval(np.poly1d([3,0,1]),np.poly1d([1,1]))

np.polyadd([1,2],[9,5,4])

np.polyadd(np.poly1d([1,2]),[9,5,4])

np.polysub([2,10,-2],[3,10,-4])

np.polysub([2],[3,10,-4])

np.polymul([1,2,3],[9,5,1])

np.polymul(np.poly1d([1,2,3]),np.poly1d([9,5,1]))

np.polydiv([3,5,2],[2,1])

np.polydiv([1,5],[1,2,3])

np.polydiv(np.poly1d([3,5,2]),np.poly1d([2,1]))

np.poly1d([1,2,3])

np.poly1d([1,2,3],True)

np.poly1d([1,2,3],variable='z')

np.poly1d([0,0,0])

np.poly1d([1,0,-2.5,0,1e10,-1])

np.poly1d([-1.5])

np.poly1d([1j,2+1j,3])

np.poly1d(np.arange(1,25))

np.poly1d([1,2,3])*2

2*np.poly1d([1,2,3])

np.poly1d([1,2,3])**3

np.poly1d([1,2,3])+1

1-np.poly1d([1,2,3])

np.poly1d([1,2,3])/2

np.poly1d([1,2,3])/np.poly1d([1,1])

np.poly1d([1,2,3])==np.poly1d([1,2,3])

np.poly1d([1,2,3])==3

np.poly1d([1,2,3]).deriv()

np.poly1d([1,2,3]).integ(k=3)

np.poly1d([1,2,3])(2)

np.poly1d([1,2,3])([1,2])

np.poly1d([1,2,3]).roots

np.poly1d([1,2,3]).r

np.poly1d([1,2,3]).c, np.poly1d([1,2,3]).o, np.poly1d([1,2,3])[1], np.poly1d([1,2,3])[9], len(np.poly1d([1,2,3]))

p=np.poly1d([1,2,3])
p[4]=2
p

p=np.poly1d([1,2,3])
p.coeffs=3
p

np.poly1d([[1]])

np.poly1d([1,2])**-1

list(np.poly1d([1,2,3]))

np.square(np.poly1d([1,2]))

from numpy.polynomial import Polynomial as C
C([1,2,3])

from numpy.polynomial import Polynomial as C
str(C([1,2,-3.5,1e9,1e-12]))

from numpy.polynomial import Polynomial as C
C([1,2,3])*C([1,2])

from numpy.polynomial import Polynomial as C
C([1,2,3])**2

from numpy.polynomial import Polynomial as C
divmod(C([1,2,3]),C([1,2]))

from numpy.polynomial import Polynomial as C
C([1,2,3])(np.arange(3))

from numpy.polynomial import Polynomial as C
C([1,2,3]).deriv(), C([1,2,3]).integ(2,[1,2])

from numpy.polynomial import Polynomial as C
C.fromroots([1,2])

from numpy.polynomial import Polynomial as C
C.basis(3), C.identity()

from numpy.polynomial import Polynomial as C
C([1,2,3]).convert(domain=[0,1])

from numpy.polynomial import Polynomial as C
f"{C([1,2,3],domain=[0,1]):ascii}"

from numpy.polynomial import Polynomial as C
str(C(np.arange(30)))

from numpy.polynomial import Polynomial as C
C([1,2])/2, C([1,2,3])//C([1,2]), C([1,2,3])%C([1,2])

from numpy.polynomial import Polynomial as C
C([1,2])/C([1,2])

from numpy.polynomial import Polynomial as C
C([1,2])==C([1,2]), C([1,2,0,0]).trim(), C([1,2,3]).truncate(2), C([1,2,3]).cutdeg(1), C([1,2,3]).degree(), len(C([1,2,3]))

from numpy.polynomial import Polynomial as C
C([1,2,3],symbol="z")

from numpy.polynomial import Polynomial as C
C([1,2],symbol="1")

from numpy.polynomial import Polynomial as C
C([1,2],domain=[1])

from numpy.polynomial import Polynomial as C
C([1,2,3]).linspace(3)

from numpy.polynomial import Polynomial as C
1-C([1,2])

from numpy.polynomial import Polynomial as C
C([[1]])

from numpy.polynomial import Polynomial as C
C([])

from numpy.polynomial import Polynomial as C
C([1,np.nan,np.inf])

from numpy.polynomial import Polynomial as C
C.fit([0,1,2,3],[1,3,2,5],1,w=[1,1,2,2])

from numpy.polynomial import Polynomial as C
C([2,-3,1]).roots().round(8)

from numpy.polynomial import Chebyshev as C
C([1,2,3])

from numpy.polynomial import Chebyshev as C
str(C([1,2,-3.5,1e9,1e-12]))

from numpy.polynomial import Chebyshev as C
C([1,2,3])*C([1,2])

from numpy.polynomial import Chebyshev as C
C([1,2,3])**2

from numpy.polynomial import Chebyshev as C
divmod(C([1,2,3]),C([1,2]))

from numpy.polynomial import Chebyshev as C
C([1,2,3])(np.arange(3))

from numpy.polynomial import Chebyshev as C
C([1,2,3]).deriv(), C([1,2,3]).integ(2,[1,2])

from numpy.polynomial import Chebyshev as C
C.fromroots([1,2])

from numpy.polynomial import Chebyshev as C
C.basis(3), C.identity()

from numpy.polynomial import Chebyshev as C
C([1,2,3]).convert(domain=[0,1])

from numpy.polynomial import Chebyshev as C
f"{C([1,2,3],domain=[0,1]):ascii}"

from numpy.polynomial import Legendre as C
C([1,2,3])

from numpy.polynomial import Legendre as C
str(C([1,2,-3.5,1e9,1e-12]))

from numpy.polynomial import Legendre as C
C([1,2,3])*C([1,2])

from numpy.polynomial import Legendre as C
C([1,2,3])**2

from numpy.polynomial import Legendre as C
divmod(C([1,2,3]),C([1,2]))

from numpy.polynomial import Legendre as C
C([1,2,3])(np.arange(3))

from numpy.polynomial import Legendre as C
C([1,2,3]).deriv(), C([1,2,3]).integ(2,[1,2])

from numpy.polynomial import Legendre as C
C.fromroots([1,2])

from numpy.polynomial import Legendre as C
C.basis(3), C.identity()

from numpy.polynomial import Legendre as C
C([1,2,3]).convert(domain=[0,1])

from numpy.polynomial import Legendre as C
f"{C([1,2,3],domain=[0,1]):ascii}"

from numpy.polynomial import Hermite as C
C([1,2,3])

from numpy.polynomial import Hermite as C
str(C([1,2,-3.5,1e9,1e-12]))

from numpy.polynomial import Hermite as C
C([1,2,3])*C([1,2])

from numpy.polynomial import Hermite as C
C([1,2,3])**2

from numpy.polynomial import Hermite as C
divmod(C([1,2,3]),C([1,2]))

from numpy.polynomial import Hermite as C
C([1,2,3])(np.arange(3))

from numpy.polynomial import Hermite as C
C([1,2,3]).deriv(), C([1,2,3]).integ(2,[1,2])

from numpy.polynomial import Hermite as C
C.fromroots([1,2])

from numpy.polynomial import Hermite as C
C.basis(3), C.identity()

from numpy.polynomial import Hermite as C
C([1,2,3]).convert(domain=[0,1])

from numpy.polynomial import Hermite as C
f"{C([1,2,3],domain=[0,1]):ascii}"

from numpy.polynomial import HermiteE as C
C([1,2,3])

from numpy.polynomial import HermiteE as C
str(C([1,2,-3.5,1e9,1e-12]))

from numpy.polynomial import HermiteE as C
C([1,2,3])*C([1,2])

from numpy.polynomial import HermiteE as C
C([1,2,3])**2

from numpy.polynomial import HermiteE as C
divmod(C([1,2,3]),C([1,2]))

from numpy.polynomial import HermiteE as C
C([1,2,3])(np.arange(3))

from numpy.polynomial import HermiteE as C
C([1,2,3]).deriv(), C([1,2,3]).integ(2,[1,2])

from numpy.polynomial import HermiteE as C
C.fromroots([1,2])

from numpy.polynomial import HermiteE as C
C.basis(3), C.identity()

from numpy.polynomial import HermiteE as C
C([1,2,3]).convert(domain=[0,1])

from numpy.polynomial import HermiteE as C
f"{C([1,2,3],domain=[0,1]):ascii}"

from numpy.polynomial import Laguerre as C
C([1,2,3])

from numpy.polynomial import Laguerre as C
str(C([1,2,-3.5,1e9,1e-12]))

from numpy.polynomial import Laguerre as C
C([1,2,3])*C([1,2])

from numpy.polynomial import Laguerre as C
C([1,2,3])**2

from numpy.polynomial import Laguerre as C
divmod(C([1,2,3]),C([1,2]))

from numpy.polynomial import Laguerre as C
C([1,2,3])(np.arange(3))

from numpy.polynomial import Laguerre as C
C([1,2,3]).deriv(), C([1,2,3]).integ(2,[1,2])

from numpy.polynomial import Laguerre as C
C.fromroots([1,2])

from numpy.polynomial import Laguerre as C
C.basis(3), C.identity()

from numpy.polynomial import Laguerre as C
C([1,2,3]).convert(domain=[0,1])

from numpy.polynomial import Laguerre as C
f"{C([1,2,3],domain=[0,1]):ascii}"

from numpy.polynomial import polynomial as P, chebyshev as T, legendre as L, hermite as H, laguerre as G
P.polyval([1,2.],[1,2,3]), P.polyval(2,[[1,2],[3,4]]), P.polyval2d([1,2],[3,4],[[1,2],[3,4]]), P.polygrid2d([1,2],[3,4],[[1,2],[3,4]])

from numpy.polynomial import polynomial as P, chebyshev as T, legendre as L, hermite as H, laguerre as G
P.polyadd([1,2],[3,4,5]), P.polysub([1,2],[1,2,5]), P.polymul([1,2],[3,4]), P.polymulx([1,2])

from numpy.polynomial import polynomial as P, chebyshev as T, legendre as L, hermite as H, laguerre as G
P.polydiv([1,2,3],[3,2]), P.polypow([1,2],3), P.polyder([1,2,3,4],2), P.polyint([1,2,3],1,[3])

from numpy.polynomial import polynomial as P, chebyshev as T, legendre as L, hermite as H, laguerre as G
P.polyfromroots([-1,0,1]), P.polyvander([-1,0,.5],3), P.polytrim([0,0,3,0]), P.polyline(2,3)

from numpy.polynomial import polynomial as P, chebyshev as T, legendre as L, hermite as H, laguerre as G
P.polydiv([1],[0])

from numpy.polynomial import polynomial as P, chebyshev as T, legendre as L, hermite as H, laguerre as G
P.polypow([1,2],-1)

from numpy.polynomial import polynomial as P, chebyshev as T, legendre as L, hermite as H, laguerre as G
P.polyint([1,2],1,[1,2])

from numpy.polynomial import polynomial as P, chebyshev as T, legendre as L, hermite as H, laguerre as G
P.polyder([1,2],1.5)

from numpy.polynomial import polynomial as P, chebyshev as T, legendre as L, hermite as H, laguerre as G
P.polyvalfromroots(3,[1,2])

from numpy.polynomial import polynomial as P, chebyshev as T, legendre as L, hermite as H, laguerre as G
T.chebval([0,.5],[1,2,3,4]), T.chebmul([1,2,3],[1,2]), T.cheb2poly([1,2,3,4]), T.poly2cheb([1,2,3]), T.chebder([1,2,3,4]), T.chebint([1,2,3])

from numpy.polynomial import polynomial as P, chebyshev as T, legendre as L, hermite as H, laguerre as G
T.chebpts1(4).round(8), T.chebpts2(4).round(8), T.chebvander([.1,.5],3), T.chebgauss(3)[1]

from numpy.polynomial import polynomial as P, chebyshev as T, legendre as L, hermite as H, laguerre as G
L.legval([0,.5],[1,2,3,4]), L.legmul([1,2,3],[1,2]), L.leg2poly([1,2,3]), L.poly2leg([1,2,3]), L.legder([1,2,3,4]), L.legint([1,2,3])

from numpy.polynomial import polynomial as P, chebyshev as T, legendre as L, hermite as H, laguerre as G
x, w = L.leggauss(3)
x.round(8), w.round(8)

from numpy.polynomial import polynomial as P, chebyshev as T, legendre as L, hermite as H, laguerre as G
x, w = H.hermgauss(3)
x.round(8), w.round(8)

from numpy.polynomial import polynomial as P, chebyshev as T, legendre as L, hermite as H, laguerre as G
H.hermval([0,.5],[1,2,3,4]), H.hermmul([1,2,3],[1,2]), H.herm2poly([1,2,3]), H.hermder([1,2,3]), H.hermint([1,2,3])

from numpy.polynomial import polynomial as P, chebyshev as T, legendre as L, hermite as H, laguerre as G
G.lagval([0,.5],[1,2,3,4]), G.lagmul([1,2,3],[1,2]), G.lag2poly([1,2,3]), G.lagder([1,2,3]), G.lagint([1,2,3])

from numpy.polynomial import polynomial as P, chebyshev as T, legendre as L, hermite as H, laguerre as G
P.polyfit([0,1,2,3],[1,3,2,5],1).round(8)

from numpy.polynomial import polynomial as P, chebyshev as T, legendre as L, hermite as H, laguerre as G
P.polyfit([0,1],[1],1)
